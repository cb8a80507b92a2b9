import type { Written } from '../written.js';

/** `questions/first-home`: answered questions and open ones, with an invited surveyor. */
export const EN_QUESTIONS: readonly Written[] = [
  {
    by: 'Rachel Whitcombe',
    pinned: true,
    support: 8,
    text: `Ask us anything about buying your first home. We reply within two working days, together with Harriet Lowell, a surveyor whom we have invited.

Please keep account numbers and addresses out of your questions: for your own file, write to us from your account.`,
  },
  {
    by: 'Tom Haverford',
    support: 14,
    before: `Is a survey worth it?`,
    text: `Is a full survey worth it for a flat from the nineties? The lender values it anyway.`,
    replies: [
      { by: 'Paul Dunleavy', support: 2, text: `We skipped it. No regrets so far, touch wood.` },
      {
        by: 'Harriet Lowell',
        answer: true,
        support: 31,
        thanks: 9,
        text: `The lender's valuation answers one question only: is the flat worth the loan? It is not for you, and often nobody goes inside.

For a flat of that age, a mid-level survey is enough. Ask for three things in writing:

- the state of the roof and of the lift, which you will pay for with the others;
- the windows, at the end of their life by now;
- the reserve fund of the building.`,
      },
    ],
  },
  {
    by: 'Priya Raman',
    support: 9,
    text: `Do you lend to two friends who buy together, not a couple?`,
    replies: [
      {
        by: 'Rachel Whitcombe',
        answer: true,
        support: 18,
        text: `Yes, on the same terms. We ask for a written agreement on what happens when one of you wants to leave: a solicitor draws it up for a few hundred.`,
      },
      { by: 'Colin Fairbairn', text: `Did this in 2019 with my brother. The agreement saved us a row.` },
    ],
  },
  {
    by: 'Lucy Pemberton',
    support: 5,
    text: `How long is an offer in principle good for? Ours says sixty days, and sellers here want ninety.`,
    replies: [{ by: 'Kieran Doyle', support: 1, text: `Ours was renewed by telephone in five minutes.` }],
  },
  {
    by: 'Daniel Osei',
    support: 7,
    text: `I have a pay rise in writing that starts in March. Does it count already?`,
  },
];
