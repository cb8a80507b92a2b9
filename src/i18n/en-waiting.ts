import type { WaitingMessages } from './messages.js';

export const messages: WaitingMessages = {
  checkedReview:
    'What you publish appears at once. If a program asks for somebody to look at it first, you are told.',
  newcomerReview: (count, format) =>
    count === 1
      ? 'Somebody looks at your next comment before it appears. After that, your comments appear at once.'
      : `Somebody looks at your next ${format(count)} comments before they appear. After that, they appear at once.`,
  firstComment: 'This is your first comment here: welcome. Everybody can read it, with your name beside it.',
  rulesChanged: (time) => `The house rules have changed since your last comment, on ${time}.`,
  ruleAdded: (title) => `New: “${title}”`,
  ruleReworded: (title) => `Reworded: “${title}”`,
  ruleGone: (title) => `No longer a rule: “${title}”`,
  heldOwn: 'Only you can read this until somebody from the bank has looked at it.',
  heldOfOthers: 'Comment waiting for somebody to look at it.',
  heldStatement: 'Your comment was held back',
  heldSource: 'A program noticed it.',
  holdReasons: {
    before: 'Every comment in this discussion is looked at before it appears.',
    newcomers: 'Your first comments here are looked at before they appear.',
    repetition: 'The same text was sent a short time ago.',
    volume: 'You have written many comments in a short time.',
    external: 'The bank’s own automatic check has not let it through yet.',
  },
  heldWords: (words) => `A program noticed “${words}”.`,
  heldLinks: (count, format) => (count === 1 ? 'It has a link.' : `It has ${format(count)} links.`),
};
