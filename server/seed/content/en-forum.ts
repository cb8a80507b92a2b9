import type { Written } from '../written.js';

/** `forum/green-loans` */
export const EN_GREEN_LOANS: readonly Written[] = [
  {
    by: 'Arjun Mehta',
    support: 19,
    text: `Has anybody actually *received* the green loan? Applied in June, approved in July, still "awaiting installer certification". The installer says he sent it twice.`,
    replies: [
      {
        by: 'Sanne de Vries',
        thanks: 7,
        text: `Yes, after eleven weeks. Ask for the upload link and send the certificate yourself, photographed. It was released two days later.`,
      },
      {
        by: 'Rachel Whitcombe',
        thanks: 5,
        text: `Arjun, we found it: both certificates were sitting in a mailbox that a colleague took over in August. Released this morning, and the mailbox is now read by three people.`,
        replies: [{ by: 'Arjun Mehta', support: 8, text: `Money arrived. A mailbox! All right. Thank you.` }],
      },
    ],
  },
  {
    by: 'Astrid Lindqvist',
    support: 22,
    text: `0.3 points cheaper for a heat pump, but the same bank finances a petrol SUV at its standard rate, advertised in the *same* newsletter. Pick a lane.`,
    replies: [
      {
        by: 'Joris Verhoeven',
        support: 6,
        text: `Cheap loans for the good and no loans for the bad are two different policies. I would take the first one today rather than wait for the second.`,
      },
    ],
  },
  {
    by: 'Deepa Krishnan',
    support: 15,
    thanks: 12,
    text: `Our numbers, four-bed semi, built 1961:

| what | cost |
| --- | --- |
| loft | 1,900 |
| cavity walls | 2,700 |
| heat pump | 9,400 after grant |

Bills down from 2,480 to 1,130. (Sorry, the table did not come out as a table.)`,
  },
  {
    by: 'Kofi Boateng',
    support: 4,
    text: `Renters: is there anything at all for us? My landlord will not even bleed the radiators.`,
  },
  {
    by: 'Lars Nygård',
    text: `The calculator assumes gas at last winter's price. Put in your own figure under "advanced", the result changes a lot.`,
    thanks: 9,
  },
];

/** `forum/fees-and-charges` */
export const EN_FEES: readonly Written[] = [
  {
    by: 'Adaeze Nwosu',
    support: 37,
    text: `3.20 a month "account management". What is being managed? It is a number. It goes up on the 28th and down for the rest of the month.`,
    replies: [
      {
        by: 'Ian Crosbie',
        support: 12,
        text: `Branches, fraud checks, the phone line. I would rather see the fee than have it hidden in the exchange rate.`,
      },
      { by: 'Tom Haverford', support: 18, text: `Why not both, they said.` },
    ],
  },
  {
    by: 'Álvaro Medina',
    support: 11,
    text: `Bought a train ticket abroad: 84.00 became 86.94. The app said "no fee". Technically there was no fee, there was a *rate*.`,
    replies: [
      {
        by: 'Rachel Whitcombe',
        thanks: 6,
        text: `You are right that "no fee" says too little. From next month the app will show the rate, the reference rate and the difference in money before you confirm.`,
      },
    ],
  },
  {
    by: 'Katarzyna Nowicka',
    support: 26,
    thanks: 2,
    text: `Fee for a paper statement: 2.50. I am 68, I keep them in a folder, my late husband kept them in a folder. Charge me for something I can stop doing.`,
    replies: [
      { by: 'Goran Petrović', support: 9, text: `Ask for the over-65 waiver. It exists, it is on page 31.` },
    ],
  },
  { by: 'Piotr Zieliński', deleted: true, text: `Posted twice by mistake.` },
  {
    by: 'Mirela Popescu',
    support: 7,
    thanks: 3,
    text: `Credit where due: they refunded a fee I had not even noticed, with a note saying "we overcharged 214 customers, you are one of them".`,
  },
  {
    by: 'Haruka Mori',
    support: 3,
    text: `請求の内訳が英語だけで分かりにくいです。 (The breakdown of charges is hard to follow: could amounts be grouped by reason instead of by date?)`,
  },
];
