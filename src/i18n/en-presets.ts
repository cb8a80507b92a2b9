import type { PresetsMessages } from './messages.js';

export const messages: PresetsMessages = {
  presetsLabel: 'Choose a message',
  presetSentences: 'Sentences',
  presetStickers: 'Stickers',
  presetMissing: 'Choose a sentence or a sticker first.',
  errors: { 'text-not-preset': 'Here a comment is one of the sentences or stickers of the list.' },
};
