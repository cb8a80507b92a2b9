import type { PresetsMessages } from './messages.js';

export const messages: PresetsMessages = {
  presetsLabel: 'Escolher uma mensagem',
  presetSentences: 'Frases',
  presetStickers: 'Autocolantes',
  presetMissing: 'Escolha primeiro uma frase ou um autocolante.',
  errors: { 'text-not-preset': 'Aqui, um comentário é uma das frases ou um dos autocolantes da lista.' },
};
