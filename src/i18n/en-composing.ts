import type { ComposingMessages } from './messages.js';

export const messages: ComposingMessages = {
  formatLabel: 'Formatting',
  formats: {
    strong: 'Bold',
    emphasis: 'Italic',
    quote: 'Quote',
    list: 'Bulleted list',
    'ordered-list': 'Numbered list',
    code: 'Code',
    link: 'Link',
  },
  write: 'Write',
  preview: 'Preview',
  previewLoading: 'Preparing the preview…',
  review: {
    after: 'What you publish appears at once.',
    before: 'What you publish is reviewed before it appears.',
  },
  personalTitle: 'This text may contain personal data',
  personalHelp: 'Everybody can read this page. It is safer to leave this out:',
  personalData: {
    iban: 'an account number (IBAN)',
    card: 'a card number',
    phone: 'a telephone number',
    reference: 'the number of a loan, a contract or a file',
  },
  people: 'People to mention',
  peopleFound: (count, format) => (count === 1 ? '1 person found' : `${format(count)} people found`),
  editText: 'Edit the text',
  publishAnyway: 'Publish anyway',
  rulesSince: (time) => `House rules, in force since ${time}`,
  rulesChange: (time) => `They change on ${time}.`,
};
