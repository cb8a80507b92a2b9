import type { WaitingMessages } from './messages.js';

export const messages: WaitingMessages = {
  checkedReview:
    'Lo que publica aparece enseguida. Si un programa pide que alguien lo revise antes, se le avisa.',
  newcomerReview: (count, format) =>
    count === 1
      ? 'Su próximo comentario se revisa antes de aparecer. Después, sus comentarios aparecen enseguida.'
      : `Sus próximos ${format(count)} comentarios se revisan antes de aparecer. Después, aparecen enseguida.`,
  firstComment:
    'Es su primer comentario aquí: le damos la bienvenida. Todo el mundo puede leerlo, con su nombre al lado.',
  rulesChanged: (time) => `Las normas de la comunidad han cambiado desde su último comentario, el ${time}.`,
  ruleAdded: (title) => `Nueva: «${title}»`,
  ruleReworded: (title) => `Con otra redacción: «${title}»`,
  ruleGone: (title) => `Ya no es una norma: «${title}»`,
  heldOwn: 'Nadie más puede leer esto hasta que alguien del banco lo haya revisado.',
  heldOfOthers: 'Comentario pendiente de revisión.',
  heldStatement: 'Su comentario quedó retenido',
  heldSource: 'Lo señaló un programa.',
  holdReasons: {
    before: 'En esta conversación, cada comentario se revisa antes de aparecer.',
    newcomers: 'Sus primeros comentarios aquí se revisan antes de aparecer.',
    repetition: 'El mismo texto se envió hace poco.',
    volume: 'Ha escrito muchos comentarios en poco tiempo.',
    external: 'El control automático del banco aún no lo ha dejado pasar.',
  },
  heldWords: (words) => `Un programa ha señalado «${words}».`,
  heldLinks: (count, format) => (count === 1 ? 'Contiene un enlace.' : `Contiene ${format(count)} enlaces.`),
};
