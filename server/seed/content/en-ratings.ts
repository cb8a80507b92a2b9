import type { Written } from '../written.js';

/** `ratings/everyday-account`: what members give the bank's account, the good and the bad. */
export const EN_RATINGS: readonly Written[] = [
  {
    by: 'Rachel Whitcombe',
    pinned: true,
    support: 5,
    text: `The Everyday account is two years old. Tell us what it is worth to you: every rating counts the same, and none is put forward. We reply to what can be put right.`,
  },
  {
    by: 'Helen Ashworth',
    rating: 5,
    support: 6,
    text: `One price, no surprises, and a person who rings back. That is all I wanted.`,
  },
  {
    by: 'Martin Okafor',
    rating: 2,
    support: 9,
    text: `Three forms and two visits to add my wife to the account. It should take ten minutes.`,
    replies: [
      { by: 'Rachel Whitcombe', support: 4, text: `Agreed. From May, both of you can sign in the app.` },
    ],
  },
  { by: 'Siobhan Kelleher', rating: 4, text: `Cheap and clear. The branch could open on Saturdays.` },
  { by: 'David Pritchard', rating: 4, support: 2, text: `Good app. Searching old payments is slow.` },
  {
    by: 'Grace Oyelaran',
    rating: 1,
    support: 8,
    text: `My card was refused abroad twice, after I had told you about the trip. Embarrassing, and nobody could say why.`,
  },
  { by: 'Fiona Mackay', rating: 5, text: `Switched in a week, every direct debit followed.` },
  { by: 'Gareth Llewellyn', rating: 3, text: `Does what it says. No more, no less.` },
];
