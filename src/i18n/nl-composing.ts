import type { ComposingMessages } from './messages.js';

export const messages: ComposingMessages = {
  formatLabel: 'Opmaak',
  formats: {
    strong: 'Vet',
    emphasis: 'Cursief',
    quote: 'Citaat',
    list: 'Lijst met opsommingstekens',
    'ordered-list': 'Genummerde lijst',
    code: 'Code',
    link: 'Link',
  },
  write: 'Schrijven',
  preview: 'Voorbeeld',
  previewLoading: 'Het voorbeeld wordt gemaakt…',
  review: {
    after: 'Wat u plaatst, verschijnt meteen.',
    before: 'Wat u plaatst, wordt bekeken voordat het verschijnt.',
  },
  personalTitle: 'Deze tekst bevat misschien persoonlijke gegevens',
  personalHelp: 'Iedereen kan deze pagina lezen. U kunt dit beter weglaten:',
  personalData: {
    iban: 'een rekeningnummer (IBAN)',
    card: 'een kaartnummer',
    phone: 'een telefoonnummer',
    reference: 'het nummer van een lening, een contract of een dossier',
  },
  people: 'Personen om te vermelden',
  peopleFound: (count, format) => (count === 1 ? '1 persoon gevonden' : `${format(count)} personen gevonden`),
  editText: 'Tekst bewerken',
  publishAnyway: 'Toch plaatsen',
  rulesSince: (time) => `Huisregels, van kracht sinds ${time}`,
  rulesChange: (time) => `Ze veranderen op ${time}.`,
};
