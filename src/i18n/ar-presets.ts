import type { PresetsMessages } from './messages.js';

export const messages: PresetsMessages = {
  presetsLabel: 'اختيار رسالة',
  presetSentences: 'جمل',
  presetStickers: 'ملصقات',
  presetMissing: 'يلزم أولًا اختيار جملة أو ملصق.',
  errors: { 'text-not-preset': 'التعليق هنا جملة أو ملصق من القائمة.' },
};
