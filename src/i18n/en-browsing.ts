import type { BrowsingMessages } from './messages.js';

export const messages: BrowsingMessages = {
  menuOf: (author) => `More about the comment by ${author}`,
  copyLink: 'Copy the link',
  linkCopied: 'Link copied',
  linkLabel: 'Link to this comment',
  linkHelp: 'Your browser does not let this page copy for you. You can copy the link from here:',
  share: 'Share…',
  sendByMail: 'Send by e-mail',
  shareOn: (network) => `Share on ${network}`,
  quote: 'Quote this comment',
  quoteSelection: 'Quote the selected text',
  report: 'Report this comment',
  fold: 'Fold this conversation',
  folded: (count, format) => (count === 1 ? '1 reply is hidden.' : `${format(count)} replies are hidden.`),
  branchShown: 'You see one part of the discussion.',
  showAll: 'Show the whole discussion',
  isNew: 'New',
  newSince: (count, format) =>
    count === 1 ? '1 new since your last visit' : `${format(count)} new since your last visit`,
  next: 'Next',
  nextNew: 'Go to the next new one',
  keysLabel: 'Keyboard shortcuts',
  keysHelp: 'While a comment has the focus:',
  keys: ['Next comment', 'Previous comment', 'The comment it answers', 'Next new comment'],
};
