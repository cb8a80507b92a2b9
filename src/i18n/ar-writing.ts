import type { WritingMessages } from './messages.js';

const rules = new Intl.PluralRules('ar');
const plural = (count: number, forms: Record<Intl.LDMLPluralRule, string>) => forms[rules.select(count)];

const left = (count: number, number: string) =>
  plural(count, {
    zero: 'لم يبقَ أي حرف',
    one: 'بقي حرف واحد',
    two: 'بقي حرفان',
    few: `بقيت ${number} أحرف`,
    many: `بقي ${number} حرفًا`,
    other: `بقي ${number} حرف`,
  });

const tooMany = (count: number, number: string) =>
  plural(count, {
    zero: '',
    one: 'حرف واحد زائد',
    two: 'حرفان زائدان',
    few: `${number} أحرف زائدة`,
    many: `${number} حرفًا زائدًا`,
    other: `${number} حرف زائد`,
  });

export const messages: WritingMessages = {
  newComments: (count, format) =>
    plural(count, {
      zero: 'لا تعليقات جديدة',
      one: 'تعليق جديد واحد',
      two: 'تعليقان جديدان',
      few: `${format(count)} تعليقات جديدة`,
      many: `${format(count)} تعليقًا جديدًا`,
      other: `${format(count)} تعليق جديد`,
    }),
  writeAsGuest: 'الكتابة بلا حساب',
  writeLabel: 'تعليقك',
  writePlaceholder: 'ماذا تود أن تقول؟',
  replyLabel: (author) => `ردّك على \u2068${author}\u2069`,
  editLabel: 'تعديل تعليقك',
  formattingHelp: 'يمكنك استخدام: *مائل*، **عريض**، > اقتباس، - قائمة، وروابط.',
  publish: 'نشر',
  save: 'حفظ',
  cancel: 'إلغاء',
  charactersLeft: (count, format) =>
    count < 0 ? tooMany(-count, format(-count)) : left(count, format(count)),
  published: 'نُشر تعليقك.',
  saved: 'حُفظ تعديلك.',
  awaitsReview: 'وصل تعليقك. سيطّلع عليه أحد قبل أن يقرأه الآخرون.',
  conflict: 'عُدّل هذا التعليق في مكان آخر أثناء كتابتك. لم يضع شيء: يمكنك اختيار النص الذي يبقى.',
  conflictCurrent: 'التعليق كما هو الآن',
  keepMine: 'إبقاء نصّي',
  takeTheirs: 'اعتماد ذلك النص',
  outboxLabel: 'تعليقاتك قيد الإرسال',
  sending: 'جارٍ الإرسال…',
  queued: 'في انتظار الاتصال، ثم يُرسَل تلقائيًا.',
  held: 'لم يُرسَل بعد، وقد مضى عليه أكثر من يوم. هل نرسله الآن؟',
  failed: 'لم يُرسَل.',
  sendNow: 'إرسال الآن',
  takeBack: 'سحب',
  errors: {
    'token-missing': 'انتهت جلستك. يلزم تسجيل الدخول من جديد، ونصّك ما زال هنا.',
    forbidden: 'لا تملك صلاحية القيام بذلك.',
    'topic-read-only': 'لم يعد هذا النقاش يستقبل تعليقات.',
    'community-read-only': 'لا يستقبل المجتمع تعليقات في الوقت الحالي.',
    'comment-unknown': 'هذا التعليق لم يعد موجودًا.',
    'comment-deleted': 'حُذف هذا التعليق.',
    'undo-expired': 'فات وقت استعادة هذا التعليق.',
    'text-empty': 'يلزم كتابة شيء أولًا.',
    'text-too-long': 'النص طويل جدًا. يمكنك اختصاره أو نشره في جزأين.',
    'text-too-deep': 'الاقتباسات أو القوائم متداخلة أكثر من اللازم. يمكنك إزالة بعض المستويات.',
    'text-unreadable': 'في النص رموز لا يمكن عرضها. يمكنك إزالتها ثم إعادة المحاولة.',
    'link-not-allowed': 'لا تؤدي الروابط إلا إلى عناوين ويب أو بريد إلكتروني.',
    'reply-too-deep': 'لا يمكن لهذه المحادثة أن تتعمّق أكثر. يمكنك الرد على تعليق سابق.',
  },
};
