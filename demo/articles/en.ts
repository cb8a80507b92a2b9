import { html } from '../../server/text/html.js';
import type { Article } from './article.js';

export const article: Article = {
  kicker: 'Home loans · Getting through a hard time',
  title: 'Home owners in difficulty: what we can do together',
  standfirst:
    'A separation, a lost job, an illness, bills that rise faster than pay: many households reach a month in which the agreed payment is too much. A home can be kept more often than people think, if they act early. This is what you can do, what we can do, and who else can help.',
  updated: { date: '2026-11-09', text: 'Updated on 9 November 2026' },
  readingTime: '7 minutes to read',
  contentsTitle: 'On this page',
  sections: [
    {
      id: 'talk-early',
      title: 'Talk early, even without a plan',
      body: html`
        <p>
          The best moment to call us is when you begin to count the days to the next payment. You need no
          plan, and no excuses. Before the first missed payment almost every door is open; after the third,
          several have closed.
        </p>
        <p>
          You will speak to somebody from our Listening team. They sell nothing and earn no bonus on your
          case. The first talk takes about half an hour, by telephone, by video or in a branch. It commits you
          to nothing, and it leaves no mark in any credit register.
        </p>
        <p>Three papers are enough to begin:</p>
        <ul>
          <li>your income of the last three months, even if it varies;</li>
          <li>your fixed costs, including the ones you would rather not show;</li>
          <li>the repayment plan of your loan. If you have lost it, we have it.</li>
        </ul>
      `,
    },
    {
      id: 'lower-payments',
      title: 'Pay less each month, or pause',
      body: html`
        <p>
          Most loans that we have made since 2012 can be adjusted. Older ones can be changed by an amendment.
          There are three levers, and they can be combined.
        </p>
        <dl>
          <dt>Adjust</dt>
          <dd>
            The monthly payment falls by up to 30&nbsp;%, and the loan runs longer, by two years at most. This
            is the simplest way when income has dropped for good, but not by much.
          </dd>
          <dt>Pause</dt>
          <dd>
            For three to twelve months you repay no capital; only interest and insurance remain due. It gives
            you room to wait for a job, a sale or a settlement.
          </dd>
          <dt>Combine</dt>
          <dd>
            Several loans become one, with a lower monthly payment. The total cost often rises. We give you
            the figure before you decide.
          </dd>
        </dl>
        <p class="example">
          <strong>An example.</strong> With €142,000 left to repay at 2.1&nbsp;% over fifteen years, the
          monthly payment is €920. Pausing the capital for six months brings it down to about €249 for that
          time, and costs close to €1,500 more in interest over the life of the loan. It is not free, and we
          would rather you knew.
        </p>
        <p>
          Look at your loan insurance too: losing a job, sick leave or disability are sometimes covered, and
          many people never claim. We read the policy with you, even if another insurer wrote it.
        </p>
      `,
    },
    {
      id: 'public-help',
      title: 'Public help, and help that costs nothing',
      body: html`
        <p>
          These services are independent of us, confidential and free. Which ones apply depends on the country
          you live in.
        </p>
        <ul>
          <li>
            <strong>Budget advice.</strong> In France the <span lang="fr">Points conseil budget</span>, in
            Germany the <span lang="de">Schuldnerberatung</span> of your town or a charity. They can negotiate
            with your lenders, and that includes us.
          </li>
          <li>
            <strong>Housing support.</strong> In France some <span lang="fr">départements</span> help owners
            through the <span lang="fr">Fonds de solidarité pour le logement</span>. In Germany owners can
            apply for <span lang="de">Wohngeld</span> in the form of a <span lang="de">Lastenzuschuss</span>.
          </li>
          <li>
            <strong>Time from a court.</strong> A French judge can suspend payments for up to two years.
            Asking for this is not an attack on us: it is your right.
          </li>
          <li>
            <strong>All debts together.</strong> The <span lang="fr">commission de surendettement</span> of
            the Banque de France looks at everything you owe and tries to save the home where it can. Filing
            is free.
          </li>
        </ul>
      `,
    },
    {
      id: 'selling',
      title: 'If you have to sell',
      body: html`
        <p>
          Sometimes keeping the house would cost more than leaving it. Saying so is part of our work, and so
          is giving you time to think. A sale that you lead yourself almost always brings more than an
          auction, and you choose the date.
        </p>
        <p>
          We can hold off legal steps while you sell, waive the early repayment charge, and look with you for
          a bridging loan or a lease for what comes next. If the price does not cover the loan, we talk about
          the rest before you sign, never after.
        </p>
      `,
    },
  ],
  commitments: {
    id: 'our-commitments',
    title: 'What we commit to',
    intro: 'Five commitments, in writing, so that you can hold us to them.',
    items: [
      {
        title: 'An answer within ten working days',
        text: 'Every request to adjust or pause gets a written answer. A refusal gives its reasons, and says where you can contest it.',
      },
      {
        title: 'One person on our side',
        text: 'You keep the same contact from the first call to the last signature. Their direct number is on every letter.',
      },
      {
        title: 'No charges on charges',
        text: 'No fees for returned payments or reminders once you have contacted us, for as long as we look at your case.',
      },
      {
        title: 'No legal steps while we talk',
        text: 'As long as a solution is being worked out, we do not call in the loan and we do not foreclose.',
      },
      {
        title: 'The real cost, in euros',
        text: 'Every proposal says what it costs in all, beside what it would cost to change nothing.',
      },
    ],
    after:
      'Every year we publish how many requests we received, accepted and refused. In 2025: 1,284 received, 1,041 accepted, 243 refused.',
  },
  questions: {
    id: 'questions',
    title: 'Questions people ask us',
    items: [
      {
        title: 'Will asking for help be recorded against me?',
        text: 'No. An agreed adjustment or pause is not a missed payment. Registers are about payments that stay unpaid, and in France we must warn you a month before we enter anything.',
      },
      {
        title: 'I am two payments behind. Is it too late?',
        text: 'No, but call this week. We can still move the missed payments to the end of the loan and stop reminders while we look at your case.',
      },
      {
        title: 'I am self-employed and my income changes every month.',
        text: 'We look at twelve months rather than three, and we accept payments that vary with the season. A record of your turnover is enough.',
      },
      {
        title: 'We are separating. Who has to pay?',
        text: 'If both of you signed, the bank can ask either for the full amount, even after one has moved out. We see you together or apart, and tell neither what the other has told us.',
      },
      {
        title: 'What if I disagree with your answer?',
        text: 'Write to our complaints team, which answers within two weeks, and then to the ombudsman of the bank, who is independent. This is free and takes no right away from you.',
      },
    ],
  },
  contact: {
    title: 'Reach the Listening team',
    intro: 'Trained advisers with no sales targets.',
    phone: '+33 3 53 01 42 18',
    phoneHref: 'tel:+33353014218',
    hours: 'Monday to Saturday, 8 am to 8 pm, in English from 10 am.',
    email: 'ecoute@banque-solane.example',
    branch: 'Or in one of our 46 branches, with or without an appointment.',
  },
  discussion: {
    title: 'The discussion',
    intro:
      'Have you been through this, or are you in it now? What you write helps those who read in silence. Criticism has its place here: it stays for as long as it follows the published rules. Please leave out account numbers and addresses.',
    fallback: html`The discussion appears here. If it does not, write to us at
      <a href="mailto:ecoute@banque-solane.example">ecoute@banque-solane.example</a>.`,
  },
};
