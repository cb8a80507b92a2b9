import type { WaitingMessages } from './messages.js';

export const messages: WaitingMessages = {
  checkedReview: 'ما تنشره يظهر فورًا. وإذا طلب برنامج أن يطّلع عليه أحد أولًا، فسنخبرك.',
  newcomerReview: (count, format) => {
    if (count === 1) return 'يُطَّلع على تعليقك القادم قبل ظهوره. وبعد ذلك تظهر تعليقاتك فورًا.';
    if (count === 2) return 'يُطَّلع على تعليقيك القادمين قبل ظهورهما. وبعد ذلك تظهر تعليقاتك فورًا.';
    return `يُطَّلع على تعليقاتك القادمة (${format(count)}) قبل ظهورها. وبعد ذلك تظهر تعليقاتك فورًا.`;
  },
  firstComment: 'هذا أول تعليق لك هنا: أهلًا بك. يمكن للجميع قراءته، واسمك إلى جانبه.',
  rulesChanged: (time) => `تغيّرت قواعد المجتمع منذ آخر تعليق لك، بتاريخ ${time}.`,
  ruleAdded: (title) => `جديد: «${title}»`,
  ruleReworded: (title) => `صياغة جديدة: «${title}»`,
  ruleGone: (title) => `لم تعد قاعدة: «${title}»`,
  heldOwn: 'لا يمكن لأحد سواك قراءة هذا حتى يطّلع عليه أحد موظفي البنك.',
  heldOfOthers: 'تعليق ينتظر أن يطّلع عليه أحد.',
  heldStatement: 'أُوقف نشر تعليقك مؤقتًا',
  heldSource: 'لاحظه برنامج.',
  holdReasons: {
    before: 'في هذا النقاش يُطَّلع على كل تعليق قبل ظهوره.',
    newcomers: 'يُطَّلع على أول تعليقاتك هنا قبل ظهورها.',
    repetition: 'أُرسل النص نفسه قبل وقت قصير.',
    volume: 'وصلت منك تعليقات كثيرة في وقت قصير.',
    external: 'لم يسمح الفحص الآلي للبنك بمروره بعد.',
  },
  heldWords: (words) => `لاحظ برنامج «${words}».`,
  heldLinks: (count, format) => {
    if (count === 1) return 'فيه رابط.';
    return count === 2 ? 'فيه رابطان.' : `عدد الروابط فيه: ${format(count)}.`;
  },
};
