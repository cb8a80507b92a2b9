import type { WritingMessages } from './messages.js';

export const messages: WritingMessages = {
  newComments: (count, format) => (count === 1 ? '1 new comment' : `${format(count)} new comments`),
  writeLabel: 'Your comment',
  writePlaceholder: 'What do you want to say?',
  replyLabel: (author) => `Your reply to ${author}`,
  editLabel: 'Change your comment',
  formattingHelp: 'You can use *emphasis*, **strong**, > quotes, - lists and links.',
  publish: 'Publish',
  save: 'Save',
  cancel: 'Cancel',
  charactersLeft: (count, format) =>
    count < 0
      ? `${format(-count)} characters too many`
      : count === 1
        ? '1 character left'
        : `${format(count)} characters left`,
  published: 'Your comment is published.',
  saved: 'Your change is saved.',
  conflict:
    'This comment was changed elsewhere while you were writing. Nothing is lost: choose which text to keep.',
  conflictCurrent: 'The comment as it is now',
  keepMine: 'Keep my text',
  takeTheirs: 'Take that text',
  outboxLabel: 'Your comments on their way',
  sending: 'Sending…',
  queued: 'Waits for the connection. It is sent by itself.',
  held: 'Not sent yet, and more than a day old. Send it now?',
  failed: 'Not sent.',
  sendNow: 'Send now',
  takeBack: 'Take back',
  errors: {
    'token-missing': 'You are not signed in any more. Sign in, and your text is still here.',
    forbidden: 'You may not do that.',
    'topic-read-only': 'This discussion takes no new comments.',
    'community-read-only': 'The community takes no new comments at the moment.',
    'comment-unknown': 'This comment does not exist any more.',
    'comment-deleted': 'This comment has been deleted.',
    'undo-expired': 'It is too late to bring this comment back.',
    'text-empty': 'Write something first.',
    'text-too-long': 'The text is too long. Shorten it, or publish it in two parts.',
    'text-too-deep': 'Quotes or lists are nested too deeply. Remove a few levels.',
    'text-unreadable': 'The text has characters that cannot be shown. Remove them and try again.',
    'link-not-allowed': 'Links may only lead to web or mail addresses.',
    'reply-too-deep': 'This conversation is as deep as it can go. Reply to an earlier comment.',
  },
};
