import type { PresetsMessages } from './messages.js';

export const messages: PresetsMessages = {
  presetsLabel: 'Choisir un message',
  presetSentences: 'Phrases',
  presetStickers: 'Autocollants',
  presetMissing: 'Choisissez d’abord une phrase ou un autocollant.',
  errors: {
    'text-not-preset': 'Ici, un commentaire est l’une des phrases ou l’un des autocollants de la liste.',
  },
};
