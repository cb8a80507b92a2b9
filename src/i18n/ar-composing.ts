import type { ComposingMessages } from './messages.js';

export const messages: ComposingMessages = {
  formatLabel: 'التنسيق',
  formats: {
    strong: 'عريض',
    emphasis: 'مائل',
    quote: 'اقتباس',
    list: 'قائمة نقطية',
    'ordered-list': 'قائمة مرقّمة',
    code: 'شيفرة',
    link: 'رابط',
  },
  write: 'كتابة',
  preview: 'معاينة',
  previewLoading: 'جارٍ إعداد المعاينة…',
  review: {
    after: 'ما تنشره يظهر فورًا.',
    before: 'ما تنشره يُراجَع قبل ظهوره.',
  },
  personalTitle: 'قد يحتوي هذا النص على بيانات شخصية',
  personalHelp: 'يستطيع الجميع قراءة هذه الصفحة. الأسلم عدم ذكر ما يلي:',
  personalData: {
    iban: 'رقم حساب (IBAN)',
    card: 'رقم بطاقة',
    phone: 'رقم هاتف',
    reference: 'رقم قرض أو عقد أو ملف',
  },
  people: 'أشخاص يمكن ذكرهم',
  peopleFound: (count, format) => {
    if (count === 1) return 'عُثر على شخص واحد';
    if (count === 2) return 'عُثر على شخصين';
    return `عُثر على ${format(count)} ${count < 11 ? 'أشخاص' : 'شخصًا'}`;
  },
  editText: 'تعديل النص',
  publishAnyway: 'النشر رغم ذلك',
  rulesSince: (time) => `قواعد المجتمع، سارية منذ ${time}`,
  rulesChange: (time) => `تتغير بتاريخ ${time}.`,
};
