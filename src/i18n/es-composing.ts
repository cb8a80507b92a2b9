import type { ComposingMessages } from './messages.js';

export const messages: ComposingMessages = {
  formatLabel: 'Formato',
  formats: {
    strong: 'Negrita',
    emphasis: 'Cursiva',
    quote: 'Cita',
    list: 'Lista con viñetas',
    'ordered-list': 'Lista numerada',
    code: 'Código',
    link: 'Enlace',
  },
  write: 'Escribir',
  preview: 'Vista previa',
  previewLoading: 'Preparando la vista previa…',
  review: {
    after: 'Lo que publique aparecerá enseguida.',
    before: 'Lo que publique se revisará antes de aparecer.',
  },
  personalTitle: 'Puede que este texto contenga datos personales',
  personalHelp: 'Cualquiera puede leer esta página. Es más seguro no incluir:',
  personalData: {
    iban: 'un número de cuenta (IBAN)',
    card: 'un número de tarjeta',
    phone: 'un número de teléfono',
    reference: 'el número de un préstamo, un contrato o un expediente',
  },
  people: 'Personas que puede mencionar',
  peopleFound: (count, format) =>
    count === 1 ? '1 persona encontrada' : `${format(count)} personas encontradas`,
  editText: 'Editar el texto',
  publishAnyway: 'Publicar de todos modos',
  rulesSince: (time) => `Normas de la comunidad, en vigor desde el ${time}`,
  rulesChange: (time) => `Cambian el ${time}.`,
};
