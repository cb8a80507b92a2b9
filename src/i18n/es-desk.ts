import type { DeskMessages } from './messages.js';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

export const messages: DeskMessages = {
  deskLabel: 'Mesa de moderación',
  deskLoading: 'Cargando lo que espera',
  deskClosed: {
    'signed-out': 'Esta mesa es para el equipo del banco. Inicie sesión para ver lo que espera.',
    forbidden: 'Esta mesa es para el equipo del banco. Su cuenta no forma parte de él.',
    missing: 'Esta comunidad no tiene mesa de moderación.',
  },
  deskFailed: 'No se ha podido cargar lo que espera.',
  deskStale: (time) => `Está viendo lo que esperaba a las ${time}. No se ha podido actualizar.`,
  queuesLabel: 'Lo que espera',
  queueNames: {
    reported: 'Denunciados',
    held: 'Retenidos',
    unanswered: 'Sin respuesta',
    appeals: 'Recursos',
    newcomers: 'Nuevos',
  },
  queueEmpty: {
    reported: 'No espera ninguna denuncia. Lo que llegue aparecerá aquí por sí solo.',
    held: 'No hay ningún comentario retenido.',
    unanswered: 'Todos los comentarios de esa antigüedad tienen respuesta.',
    appeals: 'No espera ningún recurso.',
    newcomers: 'Se ha dado la bienvenida a todas las personas nuevas.',
  },
  hoursLabel: 'Horas sin respuesta',
  waitingList: (queue) => `En espera: ${queue}`,
  waiting: (duration) => `desde hace ${duration}`,
  moreWaiting: 'Mostrar más',
  nothingOpen: 'Elija un comentario para leerlo y decidir. J abre el primero, ? muestra todas las teclas.',
  noLongerWaiting: 'Ya no espera',
  reportCount: (count, format) => `${format(count)} ${plural(count, 'denuncia', 'denuncias')}`,
  lookingNow: (names, count) => `${names} ${plural(count, 'está', 'están')} viendo esto ahora`,
  ratingShort: (value) => `Valoración: ${value} de 5`,
  onItsPage: 'Ver en su página',
  choose: (author) => `Seleccionar el comentario de ${author}`,
  chosen: (count, format) =>
    `${format(count)} ${plural(count, 'comentario seleccionado', 'comentarios seleccionados')}`,
  chooseAll: 'Seleccionar toda la lista',
  chooseNone: 'No seleccionar nada',
  decideChosen: 'Decidir',
};
