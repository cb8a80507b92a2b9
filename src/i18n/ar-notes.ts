import type { NotesMessages } from './messages.js';

const rules = new Intl.PluralRules('ar');
/** What is in another script does not turn round what stands beside it. */
const isolate = (text: string) => `\u2068${text}\u2069`;

export const messages: NotesMessages = {
  sortMeanings: {
    newest: 'تأتي أحدث التعليقات أولًا.',
    oldest: 'تأتي أقدم التعليقات أولًا.',
    top: 'تأتي أولًا التعليقات التي يؤيدها أكبر عدد من الأعضاء.',
    unanswered: 'التعليقات التي لم يرد عليها أحد من البنك بعد فقط، والأطول انتظارًا أولًا.',
  },
  unansweredQuestions: 'الأسئلة التي ليس لها أفضل إجابة بعد فقط، والأطول انتظارًا أولًا.',
  staffReplies: (count, duration, format) => {
    const forms: Record<Intl.LDMLPluralRule, string> = {
      zero: 'لم يرد البنك على أي تعليق بعد.',
      one: `رد البنك على تعليق واحد خلال ${duration}.`,
      two: `رد البنك على تعليقين، على أحدهما خلال ${duration}.`,
      few: `رد البنك على ${format(count)} تعليقات، على نصفها خلال ${duration}.`,
      many: `رد البنك على ${format(count)} تعليقًا، على نصفها خلال ${duration}.`,
      other: `رد البنك على ${format(count)} تعليق، على نصفها خلال ${duration}.`,
    };
    return forms[rules.select(count)];
  },
  pinned: 'ثبّته البنك',
  pin: 'تثبيت',
  unpin: 'إلغاء التثبيت',
  answered: 'تمت الإجابة',
  unanswered: 'لا توجد أفضل إجابة بعد',
  bestAnswer: 'أفضل إجابة',
  chooseAnswer: 'اختيارها أفضل إجابة',
  chooseAnswerBy: (author) => `اختيارها أفضل إجابة: ${isolate(author)}`,
  clearAnswer: 'لم تعد أفضل إجابة',
  done: {
    answerChosen: 'هذه هي أفضل إجابة الآن، وتأتي أولًا تحت السؤال.',
    answerCleared: 'لم تعد للسؤال أفضل إجابة.',
    pinned: 'ثُبّت التعليق، ويأتي الآن أولًا.',
    unpinned: 'لم يعد التعليق مثبّتًا.',
  },
  roleMeanings: {
    staff: 'هذا الشخص يعمل لدى البنك.',
    expert: 'دعا البنك هذا الشخص إلى الإجابة هنا، وهو يتحدث باسمه الخاص.',
    'project-owner': 'هذا الشخص مسؤول عن المشروع الذي يدور الحديث عنه هنا.',
    guest: 'كتب هذا الشخص بلا حساب. لم يتحقق أحد من الاسم.',
  },
  vouchedFor: (bank) => `يضمن ${isolate(bank)} هذه الشارة، ولا يستطيع أحد أن يمنحها لنفسه.`,
  versions: 'كيف تغيّر هذا التعليق',
  versionNow: (time) => `الآن، منذ ${isolate(time)}`,
  versionAt: (time) => `سابقًا، ابتداءً من ${isolate(time)}`,
  versionsMissing: 'لم يُحتفظ بما كان يقوله سابقًا.',
  versionsGone: 'حُذف هذا التعليق مع كل ما كان يقوله سابقًا.',
  moreVersions: 'عرض ما كان يقوله سابقًا',
  errors: {
    'not-a-question': 'هذا التعليق ليس سؤالًا تُختار له إجابة.',
    'answer-unknown': 'لم تعد هذه الإجابة موجودة.',
    'pins-exhausted': 'ثلاثة تعليقات مثبّتة بالفعل. يلزم إلغاء تثبيت أحدها أولًا.',
    'reply-not-pinnable': 'لا يمكن تثبيت إلا تعليق على الموضوع نفسه، وليس ردًا.',
  },
};
