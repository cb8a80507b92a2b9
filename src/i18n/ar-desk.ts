import type { DeskMessages } from './messages.js';

const rules = new Intl.PluralRules('ar');
const plural = (count: number, forms: Record<Intl.LDMLPluralRule, string>) => forms[rules.select(count)];
/** What is in another script, such as a name or a date, does not turn round what stands beside it. */
const isolate = (text: string) => `\u2068${text}\u2069`;
const comments = (count: number, format: (value: number) => string) =>
  plural(count, {
    zero: 'لا تعليقات',
    one: 'تعليق واحد',
    two: 'تعليقان',
    few: `${format(count)} تعليقات`,
    many: `${format(count)} تعليقًا`,
    other: `${format(count)} تعليق`,
  });

export const messages: DeskMessages = {
  deskLabel: 'مكتب الإشراف',
  deskLoading: 'جارٍ تحميل ما ينتظر',
  deskClosed: {
    'signed-out': 'هذا المكتب لفريق البنك. يلزم تسجيل الدخول لرؤية ما ينتظر.',
    forbidden: 'هذا المكتب لفريق البنك، وحسابك ليس منه.',
    missing: 'ليس لهذا المجتمع مكتب إشراف.',
  },
  deskFailed: 'تعذّر تحميل ما ينتظر.',
  deskStale: (time) => `هذا ما كان ينتظر في الساعة ${isolate(time)}. تعذّر تحديثه.`,
  queuesLabel: 'ما ينتظر',
  queueNames: {
    reported: 'بلاغات',
    held: 'محجوزة',
    unanswered: 'بلا رد',
    appeals: 'اعتراضات',
    newcomers: 'أعضاء جدد',
  },
  queueEmpty: {
    reported: 'لا بلاغ ينتظر. ما يصل يظهر هنا تلقائيًا.',
    held: 'لا تعليق محجوز.',
    unanswered: 'لكل التعليقات بهذا العمر رد.',
    appeals: 'لا اعتراض ينتظر.',
    newcomers: 'تم الترحيب بجميع الأعضاء الجدد.',
  },
  hoursLabel: 'ساعات بلا رد',
  waitingList: (queue) => `في الانتظار: ${queue}`,
  waiting: (duration) => `مدة الانتظار: ${duration}`,
  moreWaiting: 'عرض المزيد',
  nothingOpen: 'اختيار تعليق يفتحه للقراءة والقرار. المفتاح J يفتح الأول، و؟ يعرض كل المفاتيح.',
  noLongerWaiting: 'لم يعد ينتظر',
  reportCount: (count, format) =>
    plural(count, {
      zero: 'لا بلاغات',
      one: 'بلاغ واحد',
      two: 'بلاغان',
      few: `${format(count)} بلاغات`,
      many: `${format(count)} بلاغًا`,
      other: `${format(count)} بلاغ`,
    }),
  lookingNow: (names) => `يُنظر فيه الآن من قِبل ${isolate(names)}`,
  ratingShort: (value) => `التقييم: ${value} من 5`,
  onItsPage: 'عرضه في صفحته',
  choose: (author) => `تحديد تعليق ${isolate(author)}`,
  chosen: (count, format) => `المحدَّد: ${comments(count, format)}`,
  chooseAll: 'تحديد كل ما في القائمة',
  chooseNone: 'إلغاء التحديد',
  decideChosen: 'اتخاذ القرار',
};
