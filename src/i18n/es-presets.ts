import type { PresetsMessages } from './messages.js';

export const messages: PresetsMessages = {
  presetsLabel: 'Elegir un mensaje',
  presetSentences: 'Frases',
  presetStickers: 'Pegatinas',
  presetMissing: 'Elija primero una frase o una pegatina.',
  errors: { 'text-not-preset': 'Aquí, un comentario es una de las frases o pegatinas de la lista.' },
};
