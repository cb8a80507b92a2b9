import type { FollowingMessages } from './messages.js';

const rules = new Intl.PluralRules('ar');
/** What is in another script does not turn round what stands beside it. */
const isolate = (text: string) => `\u2068${text}\u2069`;

export const messages: FollowingMessages = {
  follow: 'متابعة هذا النقاش',
  following: 'تتابع هذا النقاش',
  followed: 'تتابع الآن هذا النقاش. لا يُخبَر أحد بذلك، ولا يُرسَل إليك شيء.',
  unfollowed: 'لم تعد تتابع هذا النقاش.',
  followedTopics: 'النقاشات التي تتابعها',
  followsHelp: 'لا يرى هذه القائمة سواك. لا يُرسَل إليك شيء، فالجديد يظهر هنا.',
  loadingFollows: 'جارٍ تحميل قائمتك',
  noFollows: 'لا تتابع أي نقاش بعد.',
  nothingNew: 'لا جديد',
  newHere: (count, format) => {
    const forms: Record<Intl.LDMLPluralRule, string> = {
      zero: 'لا جديد',
      one: 'تعليق جديد واحد',
      two: 'تعليقان جديدان',
      few: `${format(count)} تعليقات جديدة`,
      many: `${format(count)} تعليقًا جديدًا`,
      other: `${format(count)} تعليق جديد`,
    };
    return forms[rules.select(count)];
  },
  notFollowed: 'لم يعد في قائمتك',
  followTopic: (title) => `متابعة: ${isolate(title)}`,
  moreFollows: 'عرض المزيد',
};
