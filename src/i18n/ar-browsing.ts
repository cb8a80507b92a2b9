import type { BrowsingMessages } from './messages.js';

const rules = new Intl.PluralRules('ar');
/** What is in another script does not turn round what stands beside it. */
const isolate = (text: string) => `\u2068${text}\u2069`;

export const messages: BrowsingMessages = {
  menuOf: (author) => `المزيد عن تعليق ${isolate(author)}`,
  copyLink: 'نسخ الرابط',
  linkCopied: 'نُسخ الرابط',
  linkLabel: 'رابط هذا التعليق',
  linkHelp: 'لا يسمح متصفحك لهذه الصفحة بالنسخ نيابةً عنك. يمكنك نسخ الرابط من هنا:',
  share: 'مشاركة…',
  sendByMail: 'إرسال بالبريد الإلكتروني',
  shareOn: (network) => `مشاركة على ${isolate(network)}`,
  quote: 'اقتباس هذا التعليق',
  quoteSelection: 'اقتباس النص المحدد',
  report: 'الإبلاغ عن هذا التعليق',
  fold: 'طي هذه المحادثة',
  folded: (count, format) => {
    const forms: Record<Intl.LDMLPluralRule, string> = {
      zero: 'لم يُخفَ أي رد.',
      one: 'أُخفي رد واحد.',
      two: 'أُخفي ردان.',
      few: `أُخفيت ${format(count)} ردود.`,
      many: `أُخفي ${format(count)} ردًا.`,
      other: `أُخفي ${format(count)} رد.`,
    };
    return forms[rules.select(count)];
  },
  branchShown: 'هذا جزء من النقاش.',
  showAll: 'عرض النقاش كله',
  isNew: 'جديد',
  newSince: (count, format) => {
    const forms: Record<Intl.LDMLPluralRule, string> = {
      zero: 'لا جديد منذ زيارتك الأخيرة',
      one: 'تعليق جديد واحد منذ زيارتك الأخيرة',
      two: 'تعليقان جديدان منذ زيارتك الأخيرة',
      few: `${format(count)} تعليقات جديدة منذ زيارتك الأخيرة`,
      many: `${format(count)} تعليقًا جديدًا منذ زيارتك الأخيرة`,
      other: `${format(count)} تعليق جديد منذ زيارتك الأخيرة`,
    };
    return forms[rules.select(count)];
  },
  next: 'التالي',
  nextNew: 'إلى الجديد التالي',
  keysLabel: 'اختصارات لوحة المفاتيح',
  keysHelp: 'عندما يكون التركيز على تعليق:',
  keys: ['التعليق التالي', 'التعليق السابق', 'التعليق الذي يرد عليه', 'التعليق الجديد التالي'],
};
