import type { RatingsMessages } from './messages.js';

const rules = new Intl.PluralRules('ar');

function ratings(count: number, format: (value: number) => string): string {
  const forms: Record<Intl.LDMLPluralRule, string> = {
    zero: 'لا تقييمات',
    one: 'تقييم واحد',
    two: 'تقييمان',
    few: `${format(count)} تقييمات`,
    many: `${format(count)} تقييمًا`,
    other: `${format(count)} تقييم`,
  };
  return forms[rules.select(count)];
}

export const messages: RatingsMessages = {
  averageLabel: 'متوسط التقييم',
  averageFrom: (best, count, format) => `من ${best}، عدد التقييمات: ${format(count)}`,
  noRatings: 'لم يقيّم أحد هنا بعد.',
  ratingOf: (value, best) => `التقييم: ${value} من ${best}`,
  ratingText: (value, best) => `${value} من ${best}`,
  showRating: (value, count, format) => `${value}: ${ratings(count, format)}. عرض هذه فقط`,
  ratingShown: (value) => `تُعرض التعليقات ذات التقييم ${value} فقط.`,
  showAllRatings: 'عرض الكل',
  yourRating: 'تقييمك',
  ratingNames: ['سيئ جدًا', 'سيئ', 'متوسط', 'جيد', 'جيد جدًا'],
  ratedAlready: 'سبق أن أُعطي تقييم منك هنا. يمكن تغييره بتعديل تعليقك.',
  errors: {
    'rating-missing': 'يلزم أولًا اختيار تقييم من 1 إلى 5.',
    'rating-exists': 'سبق أن أُعطي تقييم منك هنا. يمكن تغييره بتعديل ذلك التعليق.',
    'rating-not-allowed': 'لا يمكن أن يحمل هذا التعليق تقييمًا.',
  },
};
