import type { PresetsMessages } from './messages.js';

export const messages: PresetsMessages = {
  presetsLabel: 'Scegliere un messaggio',
  presetSentences: 'Frasi',
  presetStickers: 'Adesivi',
  presetMissing: 'Scelga prima una frase o un adesivo.',
  errors: { 'text-not-preset': 'Qui un commento è una delle frasi o uno degli adesivi dell’elenco.' },
};
