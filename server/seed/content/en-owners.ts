import type { Written } from '../written.js';

/** Below the article for home owners in difficulty, in English. */
export const EN_OWNERS: readonly Written[] = [
  {
    by: 'Helen Ashworth',
    support: 84,
    thanks: 7,
    text: `Our fixed rate ended in August. The payment went from 940 to 1,415 a month, and the letter that told us arrived *nineteen days* before the first new payment. Nineteen. You knew the date for five years.

The article says "plan early". With what? You held the information.`,
    replies: [
      {
        by: 'Rachel Whitcombe',
        support: 31,
        thanks: 18,
        text: `Hello Helen. You are right that we knew, and nineteen days is indefensible. From January the first letter goes out six months ahead, with the figure in it, and a second one at three months.

That does not help you now. What might: you can still extend the term or move to interest only for six months without a new affordability check. Neither shows as a missed payment. Message me through your account and I will set out what each would cost you in total, not just per month.`,
        replies: [
          {
            by: 'Helen Ashworth',
            support: 22,
            text: `I have messaged. Please do send the totals. The branch would only quote me the monthly figure, which felt like being sold a sofa.`,
          },
          {
            by: 'Colin Fairbairn',
            support: 13,
            thanks: 10,
            text: `Ask for the totals at two or three different terms. In our case four extra years cost far more than two, which sounds obvious but was not what the chart suggested.`,
          },
        ],
      },
      {
        by: 'Gareth Llewellyn',
        support: 16,
        text: `Ours came with eleven days to spare, second class, over a bank holiday.`,
      },
    ],
  },
  {
    by: 'Martin Okafor',
    support: 63,
    text: `Redundant in May, new job in September, three missed payments in between, all caught up since. I have been told the mark on my file stays for six years.

So "we are here to help you through a bad patch" means: we will help, and then we will tell everyone about it until 2032.`,
    replies: [
      {
        by: 'Priya Raman',
        support: 11,
        thanks: 15,
        text: `Sorry, Martin. Two things to check. Was an arrangement agreed *before* the first miss? Then it should be recorded as an arrangement and not as arrears, and you can have it corrected. And you can add a short note to your credit file that lenders must read. I work in debt advice, and people rarely know about the note.`,
        replies: [
          {
            by: 'Martin Okafor',
            support: 9,
            text: `It was agreed by phone on 28 May, before the June payment. I have the reference. I will ask for the correction and report back.`,
            replies: [
              {
                by: 'Martin Okafor',
                support: 38,
                thanks: 6,
                text: `Update: corrected, two of the three months. The third is "under review". Progress, and thank you Priya, not the bank.`,
              },
            ],
          },
        ],
      },
    ],
  },
  {
    by: 'Siobhan Kelleher',
    support: 47,
    text: `I told four different people that my husband had died. Four. The fifth asked to speak to him.`,
    replies: [
      {
        by: 'Rachel Whitcombe',
        support: 40,
        text: `Siobhan, I am so sorry. There is a bereavement note on your account as of this morning, I checked it myself, and one named colleague will be your only contact from here. I have also passed your sentence on, word for word, to the person who runs our phone lines.`,
      },
      { by: 'Wendy Tranter', support: 18, text: `That is heartbreaking. Thinking of you.` },
    ],
  },
  {
    by: 'David Pritchard',
    support: 25,
    text: `To balance things a little: I rang in a panic in February, expecting a lecture. Forty minutes with somebody called Dilys who asked sensible questions, wrote everything down and sent it to me the same day. Payments halved for six months. No fee. I cried in the car afterwards, from relief.`,
    replies: [
      { by: 'Lucy Pemberton', support: 6, text: `More Dilyses please.` },
      {
        by: 'Tom Haverford',
        support: 20,
        text: `Glad it worked out. It should not be a lottery which person picks up, though.`,
      },
    ],
  },
  {
    by: 'Grace Oyelaran',
    support: 55,
    thanks: 3,
    text: `Let us talk about the words. "Vulnerable customer". "Forbearance". "Treatment". I am a nurse with two jobs whose rent on the other half of a shared ownership flat went up 11 %. I am not being *treated*. I am being charged.`,
    replies: [
      {
        by: 'Ruth Abernathy',
        support: 17,
        text: `"Forbearance" is the one that gets me. As if they were putting up with us.`,
      },
      {
        by: 'Rachel Whitcombe',
        support: 12,
        text: `Fair. Some of those words come from the rules we work under, but nothing obliges us to use them on you. We are rewriting the letters this winter and looking for eight customers to read drafts before they go out. Paid, evenings, by video. If you would tear ours apart, I would be glad to have you.`,
        replies: [{ by: 'Grace Oyelaran', support: 14, text: `I accept. I own a red pen.` }],
      },
    ],
  },
  {
    by: 'Paul Dunleavy',
    support: 33,
    text: `Refused a renegotiation because I "do not meet the criteria". Which criteria? "Those are internal." So I failed an exam whose questions I may not see.`,
    replies: [
      {
        by: 'Andrew Selby',
        support: 15,
        thanks: 12,
        text: `Make a subject access request. One line by e-mail is enough, they have a month, and it is free. Mine showed that they had used my income from before my promotion.`,
      },
      {
        by: 'Rachel Whitcombe',
        support: 5,
        text: `You are entitled to the main reasons for a refusal, in writing. "Internal" is not an answer, and I am sorry that you got it. Andrew's route works. A shorter one: reply to the refusal with "please give me the main reasons", and it must reach somebody who can.`,
        edited: true,
      },
    ],
  },
  {
    by: 'Josephine Marlow',
    support: 8,
    text: `Does anybody know whether taking a lodger has to be declared? My daughter's room has been empty since September, and 600 a month would close the gap completely.`,
    replies: [
      {
        by: 'Bridget Nolan',
        thanks: 11,
        text: `Yes: tell the lender *and* the insurer. Ours just wrote back "noted". Two stamps, no fuss.`,
      },
      {
        by: 'Peter Holloway',
        thanks: 7,
        text: `And have a look at your local tax rules for letting a room in your own home. In many places the first few thousand are free.`,
      },
    ],
  },
  {
    by: 'Kieran Doyle',
    support: 41,
    text: `Fee for late payment: 35. Fee for the letter telling me about the late payment: 12. Fee for the payment that bounced *because of those two*: 35. I was short by 18 to begin with.`,
    replies: [
      {
        by: 'Alison Cartwright',
        support: 26,
        text: `The letter fee is the one that makes me angry. I would have written to myself for nothing.`,
      },
      {
        by: 'Rachel Whitcombe',
        support: 10,
        thanks: 9,
        text: `The third one should not have happened: since spring we do not charge a fee that is caused by our own fees. Send me the dates and you will have all 82 back, not only the 35.`,
        replies: [
          {
            by: 'Kieran Doyle',
            support: 12,
            text: `Dates sent. For the record, I had asked for this twice on the phone.`,
          },
        ],
      },
    ],
  },
  {
    by: 'Naomi Steadman',
    deleted: true,
    text: `Deleted by me, too personal.`,
    replies: [
      {
        by: 'Ian Crosbie',
        support: 5,
        text: `Perfectly understandable. I hope the mediation goes well, and that somebody tells you about the joint account mandate before he empties it.`,
      },
    ],
  },
  {
    by: 'Zara Malik',
    support: 19,
    text: `Things I wish the article had said out loud:

1. Stop the standing orders that are not the mortgage, first.
2. Open every letter. Photograph it. Write the date on it.
3. Never take a payday loan to pay a mortgage. **Never.**
4. After each call, send yourself an e-mail with the name, the time and what was said.
5. You are allowed to say "please give me that in writing".`,
    thanks: 44,
    replies: [
      {
        by: 'Margaret Thwaite',
        thanks: 9,
        text: `Printed and on the fridge. Number 4 saved my neighbour's house.`,
      },
      {
        by: 'Hamish Rankin',
        support: 7,
        text: `6. Eat something and sleep before you ring. I am serious.`,
      },
    ],
  },
  {
    by: 'Daniel Osei',
    support: 14,
    text: `You made 412 million last year. I read your own report. Please do not write to me about shared effort.`,
    replies: [
      {
        by: 'Eleanor Whitby',
        support: 6,
        text: `I hold no candle for banks, but a loss-making one would be a worse place to owe money to.`,
        replies: [
          {
            by: 'Daniel Osei',
            support: 9,
            text: `True. There is a fair bit of room between loss-making and 412 million, though.`,
          },
        ],
      },
    ],
  },
  {
    by: 'Amina Haddad',
    support: 16,
    text: `For those of us who are self-employed: the form asks for "your last three payslips". I have none. I have a shoebox, a very good accountant and eleven years of never missing a payment. The form has no field for any of those.`,
    replies: [
      {
        by: 'Joseph Adeyemi',
        support: 8,
        text: `Same. I uploaded three photos of my van and wrote "see attached". Somebody rang the next day and we had a laugh, and then it worked.`,
      },
    ],
  },
  {
    by: 'Fiona Mackay',
    support: 3,
    text: `The calculator link at the bottom of the page goes to last year's rates. https://banque-solane.example/en/tools/calculator?year=2025 should presumably end in 2026.`,
    replies: [{ by: 'Bastien Lemoine', thanks: 4, text: `It should, and now it does. Thank you, Fiona.` }],
  },
  {
    by: 'Marcus Bright',
    support: 21,
    text: `I have worked in collections, not here. What helps: ring on a Wednesday morning, say the sum you *can* pay, and ask for the reference before you hang up. What does not help: promising more than you can, to be polite. People do that all the time, out of shame. Please do not.`,
    thanks: 26,
  },
  {
    by: 'Sean Brannigan',
    support: 4,
    text: `Reading all of this at 3 am. Oddly comforting. Ringing tomorrow.`,
    replies: [
      {
        by: 'Bridget Nolan',
        support: 15,
        text: `Let us know how you get on, Sean.`,
        replies: [
          {
            by: 'Sean Brannigan',
            support: 29,
            text: `Rang at nine. They have frozen things for sixty days while I get advice. I slept last night. 🙏`,
          },
        ],
      },
    ],
  },
];
