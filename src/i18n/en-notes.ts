import type { NotesMessages } from './messages.js';

export const messages: NotesMessages = {
  sortMeanings: {
    newest: 'The newest comments come first.',
    oldest: 'The oldest comments come first.',
    top: 'The comments that most members support come first.',
    unanswered:
      'Only comments that nobody from the bank has replied to. Those that have waited longest come first.',
  },
  unansweredQuestions: 'Only questions without a best answer. Those that have waited longest come first.',
  staffReplies: (count, duration, format) =>
    count === 1
      ? `The bank has replied to 1 comment, within ${duration}.`
      : `The bank has replied to ${format(count)} comments, to half of them within ${duration}.`,
  pinned: 'Pinned by the bank',
  pin: 'Pin',
  unpin: 'Unpin',
  answered: 'Answered',
  unanswered: 'No best answer yet',
  bestAnswer: 'Best answer',
  chooseAnswer: 'Mark as best answer',
  chooseAnswerBy: (author) => `Mark as best answer: ${author}`,
  clearAnswer: 'No longer the best answer',
  done: {
    answerChosen: 'This reply is now the best answer. It comes first below the question.',
    answerCleared: 'The question has no best answer any more.',
    pinned: 'The comment is pinned. It comes first.',
    unpinned: 'The comment is not pinned any more.',
  },
  roleMeanings: {
    staff: 'This person works for the bank.',
    expert: 'The bank has invited this person to answer here. They speak for themselves.',
    'project-owner': 'This person is responsible for the project that is discussed here.',
    guest: 'This person wrote without an account. Nobody has checked the name.',
  },
  vouchedFor: (bank) => `${bank} vouches for this badge. Nobody can give it to themselves.`,
  versions: 'How this comment has changed',
  versionNow: (time) => `Now, since ${time}`,
  versionAt: (time) => `Before, from ${time}`,
  versionsMissing: 'What it said before was not kept.',
  versionsGone: 'This comment has been deleted, with everything that it said before.',
  moreVersions: 'Show what it said before',
  errors: {
    'not-a-question': 'This comment is no question that takes a best answer.',
    'answer-unknown': 'This reply is not there any more.',
    'pins-exhausted': 'Three comments are pinned already. Unpin one of them first.',
    'reply-not-pinnable': 'Only a comment on the topic itself can be pinned, not a reply.',
  },
};
