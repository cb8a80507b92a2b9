import type { GuestMessages } from './messages.js';

export const messages: GuestMessages = {
  guestName: 'الاسم الذي يظهر مع تعليقاتك',
  guestNameHelp: { optional: 'إن بقي فارغًا، يُختار لك اسم.', required: 'الاسم مطلوب هنا.' },
  guestMark: (mark) => `تظهر بجانبه كلمة «${mark}»، كي لا يُظنّ أنك من الأعضاء.`,
  guestReview: { after: 'ما تنشره يظهر فورًا.', before: 'ما تنشره يُراجَع قبل ظهوره.' },
  guestEnd: 'يمكنك تعديله أو حذفه ما دمت في هذه الصفحة ولم تُعِد تحميلها. بعد ذلك لا يبقى ما يدل على أنه لك.',
  guestContinue: 'متابعة',
  writingAs: (name) => `تكتب باسم ${name}، بلا حساب.`,
  writingUntil: 'ما دمت في هذه الصفحة، يمكنك تعديل ما تنشره.',
  errors: {
    'name-missing': 'يلزم إدخال اسم أولًا.',
    'name-not-allowed':
      'لا يمكن استعمال هذا الاسم هنا: ربما كان لأحد الأعضاء، أو أوحى بأنه للبنك. يلزم اختيار اسم آخر أو تسجيل الدخول.',
  },
};
