import type { PresetsMessages } from './messages.js';

export const messages: PresetsMessages = {
  presetsLabel: 'Nachricht auswählen',
  presetSentences: 'Sätze',
  presetStickers: 'Sticker',
  presetMissing: 'Wählen Sie zuerst einen Satz oder einen Sticker.',
  errors: { 'text-not-preset': 'Hier ist ein Kommentar einer der Sätze oder Sticker aus der Liste.' },
};
