import type { PresetsMessages } from './messages.js';

export const messages: PresetsMessages = {
  presetsLabel: 'Een bericht kiezen',
  presetSentences: 'Zinnen',
  presetStickers: 'Stickers',
  presetMissing: 'Kies eerst een zin of een sticker.',
  errors: { 'text-not-preset': 'Hier is een reactie een van de zinnen of stickers uit de lijst.' },
};
