import type { Written } from '../written.js';

/** `youth/mes-economies`: young members, who choose from the sentences and drawings of the list. */
export const FR_PRESETS: readonly Written[] = [
  {
    by: 'Manon Lefebvre',
    support: 5,
    text: `Moi aussi, j’économise pour quelque chose.`,
    replies: [
      { by: 'Quentin Dumas', text: `Continue comme ça\u202f!` },
      { by: 'Louise Bazin', text: `Pousse` },
    ],
  },
  { by: 'Hugo Lacombe', support: 3, text: `Tirelire` },
  {
    by: 'Noémie Gilbert',
    text: `Je ne comprends pas encore.`,
    replies: [{ by: 'Adrien Blondel', text: `Moi aussi, j’économise pour quelque chose.` }],
  },
  {
    by: 'Quentin Dumas',
    support: 8,
    text: `J’ai réussi\u202f!`,
    replies: [{ by: 'Manon Lefebvre', text: `Coupe` }],
  },
  { by: 'Louise Bazin', text: `Fusée` },
  { by: 'Adrien Blondel', text: `J’y suis presque.` },
];
