import type { GuestMessages } from './messages.js';

export const messages: GuestMessages = {
  guestName: 'The name beside your comments',
  guestNameHelp: {
    optional: 'If you leave it empty, you get a made-up one.',
    required: 'It is needed here.',
  },
  guestMark: (mark) => `“${mark}” stands beside it, so that nobody takes you for a member.`,
  guestReview: {
    after: 'What you publish appears at once.',
    before: 'What you publish is reviewed before it appears.',
  },
  guestEnd:
    'You can change or delete it until you leave or reload this page. After that, nobody can tell that it is yours.',
  guestContinue: 'Continue',
  writingAs: (name) => `You write as ${name}, without an account.`,
  writingUntil: 'Until you leave this page, you can change what you publish.',
  errors: {
    'name-missing': 'Enter a name first.',
    'name-not-allowed':
      'This name cannot be used here: it may be that of a member, or sound like the bank. Choose another one, or sign in.',
  },
};
