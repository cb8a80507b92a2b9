import type { ComposingMessages } from './messages.js';

export const messages: ComposingMessages = {
  formatLabel: 'Formatação',
  formats: {
    strong: 'Negrito',
    emphasis: 'Itálico',
    quote: 'Citação',
    list: 'Lista com marcas',
    'ordered-list': 'Lista numerada',
    code: 'Código',
    link: 'Link',
  },
  write: 'Escrever',
  preview: 'Pré-visualização',
  previewLoading: 'A preparar a pré-visualização…',
  review: {
    after: 'O que publicar aparece de imediato.',
    before: 'O que publicar é revisto antes de aparecer.',
  },
  personalTitle: 'Este texto pode conter dados pessoais',
  personalHelp: 'Qualquer pessoa pode ler esta página. É mais seguro não incluir:',
  personalData: {
    iban: 'um número de conta (IBAN)',
    card: 'um número de cartão',
    phone: 'um número de telefone',
    reference: 'o número de um empréstimo, de um contrato ou de um processo',
  },
  people: 'Pessoas a mencionar',
  peopleFound: (count, format) =>
    count === 1 ? '1 pessoa encontrada' : `${format(count)} pessoas encontradas`,
  editText: 'Editar o texto',
  publishAnyway: 'Publicar mesmo assim',
  rulesSince: (time) => `Regras da comunidade, em vigor desde ${time}`,
  rulesChange: (time) => `Mudam em ${time}.`,
};
