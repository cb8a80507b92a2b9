import type { DeskMessages } from './messages.js';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

export const messages: DeskMessages = {
  deskLabel: 'Moderation desk',
  deskLoading: 'Loading what waits',
  deskClosed: {
    'signed-out': 'The desk is for the bank’s staff. Sign in to see what waits.',
    forbidden: 'The desk is for the bank’s staff. Your account does not belong to it.',
    missing: 'This community has no desk.',
  },
  deskFailed: 'What waits could not be loaded.',
  deskStale: (time) => `You see what waited at ${time}. It could not be updated.`,
  queuesLabel: 'What waits',
  queueNames: {
    reported: 'Reported',
    held: 'Held',
    unanswered: 'Unanswered',
    appeals: 'Appeals',
    newcomers: 'Newcomers',
  },
  queueEmpty: {
    reported: 'No report waits. What arrives appears here by itself.',
    held: 'No comment is held back.',
    unanswered: 'Every comment of that age has an answer.',
    appeals: 'No appeal waits.',
    newcomers: 'Everybody new has been welcomed.',
  },
  hoursLabel: 'Hours without an answer',
  waitingList: (queue) => `Waiting: ${queue}`,
  waiting: (duration) => `for ${duration}`,
  moreWaiting: 'Show more',
  nothingOpen: 'Choose a comment to read it and decide. J opens the first one, ? shows all keys.',
  noLongerWaiting: 'No longer waiting',
  reportCount: (count, format) => `${format(count)} ${plural(count, 'report', 'reports')}`,
  lookingNow: (names, count) => `${names} ${plural(count, 'is', 'are')} looking at this now`,
  ratingShort: (value) => `Rating: ${value} of 5`,
  onItsPage: 'See it on its page',
  choose: (author) => `Choose the comment by ${author}`,
  chosen: (count, format) => `${format(count)} ${plural(count, 'comment', 'comments')} chosen`,
  chooseAll: 'Choose all in the list',
  chooseNone: 'Choose none',
  decideChosen: 'Decide',
};
