import type { Messages } from './messages.js';

const rules = new Intl.PluralRules('ar');
const plural = (count: number, forms: Record<Intl.LDMLPluralRule, string>) => forms[rules.select(count)];
/** What is in another script, such as a name or a date, does not turn round what stands beside it. */
const isolate = (text: string) => `\u2068${text}\u2069`;

// Verbal nouns in place of imperatives, which would have to choose between a man and a woman.
export const messages: Messages = {
  language: 'ar',
  direction: 'rtl',
  comments: (count, format) =>
    plural(count, {
      zero: 'لا تعليقات',
      one: 'تعليق واحد',
      two: 'تعليقان',
      few: `${format(count)} تعليقات`,
      many: `${format(count)} تعليقًا`,
      other: `${format(count)} تعليق`,
    }),
  loading: 'جارٍ تحميل التعليقات',
  empty: 'لا تعليقات بعد. قد يكون تعليقك الأول.',
  retry: 'إعادة المحاولة',
  dismiss: 'إغلاق',
  loadFailed: 'تعذّر تحميل التعليقات.',
  stale: (time) => `هذه هي التعليقات كما كانت في الساعة ${isolate(time)}. تعذّر تحديثها.`,
  offline: 'أنت غير متصل بالإنترنت. ما تكتبه محفوظ، وسيُرسَل عند عودة الاتصال.',
  readOnly: 'يمكن قراءة هذا النقاش، لكنه لم يعد يستقبل تعليقات.',
  closed: 'هذا النقاش مغلق.',
  linkedCommentMissing: 'التعليق الذي يؤدي إليه الرابط لم يعد متاحًا.',
  sortLabel: 'الترتيب حسب',
  sorts: { newest: 'الأحدث أولًا', oldest: 'الأقدم أولًا', top: 'الأكثر تأييدًا', unanswered: 'بلا رد' },
  loadMore: 'عرض المزيد من التعليقات',
  loadEarlier: 'عرض التعليقات السابقة',
  goToEnd: 'الانتقال إلى النهاية',
  goToStart: 'الانتقال إلى البداية',
  roles: { staff: 'فريق البنك', expert: 'رأي خبير', 'project-owner': 'صاحب المشروع', guest: 'زائر' },
  unknownAuthor: 'عضو سابق',
  edited: 'معدّل',
  deletedByAuthor: 'هذا التعليق حذفه كاتبه.',
  notAvailable: 'هذا التعليق غير متاح.',
  permalink: (author, time) => `رابط إلى تعليق ${isolate(author)}، ${time}`,
  opensInNewTab: '(يُفتح في علامة تبويب جديدة)',
  replyTo: (author) => `الرد على ${isolate(author)}`,
  showReplies: (count, format) =>
    plural(count, {
      zero: 'عرض الردود',
      one: 'عرض رد واحد',
      two: 'عرض ردّين',
      few: `عرض ${format(count)} ردود`,
      many: `عرض ${format(count)} ردًا`,
      other: `عرض ${format(count)} رد`,
    }),
  hideReplies: 'إخفاء الردود',
  continueBranch: 'مواصلة هذه المحادثة',
  moreReplies: (count, format) =>
    plural(count, {
      zero: 'عرض المزيد من الردود',
      one: 'عرض رد آخر',
      two: 'عرض ردّين آخرين',
      few: `عرض ${format(count)} ردود أخرى`,
      many: `عرض ${format(count)} ردًا آخر`,
      other: `عرض ${format(count)} رد آخر`,
    }),
  reply: 'الرد',
  more: 'المزيد',
  edit: 'تعديل',
  delete: 'حذف',
  undo: 'تراجع',
  reactions: { support: 'أؤيد', thanks: 'شكرًا' },
  signInToWrite: 'للمشاركة في النقاش، يلزم تسجيل الدخول.',
  signIn: 'تسجيل الدخول',
  errors: {
    unreachable: 'يتعذّر الوصول إلى المجتمع. يمكنك التحقق من الاتصال أو إعادة المحاولة بعد قليل.',
    timeout: 'تأخر الرد كثيرًا. يمكنك إعادة المحاولة بعد قليل.',
    'rate-limited': 'كان ذلك كثيرًا دفعة واحدة. يمكنك إعادة المحاولة بعد دقيقة.',
    other: 'حدث خطأ من جانبنا. نصّك محفوظ، ويمكنك إعادة المحاولة بعد قليل.',
  },
};
