import type { DeskToolMessages } from './messages.js';

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

export const messages: DeskToolMessages = {
  memberSince: (time) => `عضو منذ ${isolate(time)}`,
  recordFigures: {
    comments: 'التعليقات',
    reported: 'المبلَّغ عنها',
    removed: 'المُزالة',
    reversed: 'المُعادة بعد اعتراض',
    appeals: 'الاعتراضات',
  },
  recentComments: 'أحدث التعليقات',
  lawField: 'أي قانون وأي مادة',
  categoryField: 'الفئة',
  categories: {
    ANIMAL_WELFARE: 'رعاية الحيوان',
    CONSUMER_INFORMATION: 'معلومات المستهلك',
    CYBER_VIOLENCE: 'العنف الإلكتروني',
    CYBER_VIOLENCE_AGAINST_WOMEN: 'العنف الإلكتروني ضد المرأة',
    DATA_PROTECTION_AND_PRIVACY_VIOLATIONS: 'حماية البيانات والخصوصية',
    ILLEGAL_OR_HARMFUL_SPEECH: 'كلام غير قانوني أو ضار',
    INTELLECTUAL_PROPERTY_INFRINGEMENTS: 'الملكية الفكرية',
    NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS: 'النقاش العام أو الانتخابات',
    NOT_SPECIFIED_NOTICE: 'غير محددة في البلاغ',
    OTHER_VIOLATION_TC: 'مخالفة أخرى للشروط',
    PROTECTION_OF_MINORS: 'حماية القاصرين',
    RISK_FOR_PUBLIC_SECURITY: 'الأمن العام',
    SCAMS_AND_FRAUD: 'الاحتيال والغش',
    SELF_HARM: 'إيذاء النفس',
    UNSAFE_AND_PROHIBITED_PRODUCTS: 'منتجات غير آمنة أو محظورة',
    VIOLENCE: 'العنف',
  },
  bulkWaiting: (count, action, seconds, format) =>
    `${action}: ${comments(count, format)}. الوقت حتى الإرسال: ${seconds}.`,
  bulkSend: 'الإرسال الآن',
  bulkUndo: 'تراجع',
  bulkUndone: 'لم يُرسَل شيء.',
  bulkDone: (count, format) => `اتُّخذ القرار: ${comments(count, format)}.`,
  bulkOthers: 'هذه تبقى كما هي:',
  appealFrom: { author: 'اعتراض الكاتب', reporter: 'اعتراض شخص أبلغ عنه' },
  appealedDecision: 'القرار المعترَض عليه',
  appealLegend: 'الرد على الاعتراض',
  appealOutcomes: {
    upheld: 'القرار باقٍ',
    reversed: 'إلغاؤه',
    partly: 'تعديله',
  },
  appealReasons: 'الأسباب، لمن قدّم الاعتراض',
  appealInstead: 'ما يُفعل بدلًا منه',
  appealClosedToYou: 'هذا القرار قرارك، أو التعليق تعليقك: الرد على الاعتراض لشخص آخر.',
  handoffHelp: 'ردّك يقرؤه الجميع. الكاتب وحده يجد بجانبه رابطًا إلى قناة البنك الآمنة ورسالتك.',
  handoffReply: 'رد للجميع',
  handoffText:
    'شكرًا على إخبارنا. كي لا تلزم كتابة أي شيء شخصي هنا، فتحنا قناة خاصة: يؤدي إليها الرابط بجانب التعليق، وهو لا يظهر إلا لكاتبه.',
  handoffMessage: 'رسالة للكاتب وحده (اختياري)',
  handoffSend: 'إرسالهما',
  handoffDone: (reference) => `أُرسل. المرجع: ${isolate(reference)}.`,
  handedOff: (name, time) => `المتابعة على انفراد مع ${isolate(name)} منذ ${isolate(time)}.`,
  deskKeysHeading: 'المفاتيح',
  deskKeysHelp: 'تعمل حين يكون التركيز في المكتب، ولا تعمل أبدًا أثناء الكتابة.',
  deskKeys: {
    action: 'اختيار ما يُفعل',
    rule: 'ثم: اختيار القاعدة',
    law: 'ثم: اختيار قانون',
    confirm: 'تأكيد',
    next: 'التعليق التالي',
    previous: 'التعليق السابق',
    choose: 'تحديده لقرار واحد في عدة تعليقات',
    record: 'سجل الكاتب',
    page: 'عرضه في صفحته',
    handoff: 'المتابعة على انفراد',
    keys: 'هذه المفاتيح',
    escape: 'رجوع، أو تراجع',
  },
};
