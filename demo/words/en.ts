import type { Words } from './words.js';

export const words: Words = {
  bank: 'Banque Solane',
  tagline: 'A cooperative bank between the Vosges and the Black Forest',
  skip: 'Skip to content',
  nav: {
    label: 'Main navigation',
    home: 'Home',
    article: 'Home owners in difficulty',
    forum: 'The forum',
    record: 'Public record',
    desk: 'Moderation',
  },
  languages: 'Language',
  scheme: { label: 'Appearance', auto: 'Automatic', light: 'Light', dark: 'Dark' },
  signIn: {
    open: 'Sign in',
    change: 'change person',
    title: 'Who are you today?',
    intro: 'This bank is a demonstration: choose a person, there is no password.',
    visitor: 'Visitor',
    aboutVisitor: 'Reads without signing in',
    staff: 'The bank’s team',
    close: 'Close',
    required: 'To take part, choose a person first.',
    failed: 'The bank does not answer. Nothing has changed; try again in a moment.',
  },
  forum: {
    title: 'The forum',
    intro: 'What customers tell each other, and what they tell us. Anybody can read; to write, just sign in.',
    open: 'Open the discussion',
    inThisLanguage: 'In English',
    inOtherLanguages: 'In other languages',
    back: 'All discussions',
    discussion: 'Discussion',
    fallback: 'The discussion appears here. If it does not, ',
    fallbackLink: 'go back to the list of discussions',
    comments: 'Comments',
  },
  home: {
    title: 'A bank that you can talk to',
    intro:
      'Banque Solane belongs to its 118,000 members. It lends here what it receives here, and lets everybody say in public what they think of it.',
    articleKicker: 'Home loans',
    articleText: 'What you can do, what we commit to, and what people say who have been through it.',
    articleLink: 'Read the page and the discussion',
    forumKicker: 'The forum',
    forumTitle: 'Customers talk among themselves',
    forumText: 'Fees, savings, apps, loans: the discussions are open, and so is the criticism.',
    forumLink: 'See the discussions',
    facts: [
      { value: '1924', text: 'year of foundation' },
      { value: '46', text: 'branches on both sides of the Rhine' },
      { value: '81%', text: 'of requests for easier payments accepted in 2025' },
    ],
    offersTitle: 'What we do',
    offers: [
      {
        title: 'Account',
        text: 'One price, €3.50 a month, and no charge the first time something goes wrong.',
      },
      { title: 'Home loan', text: 'Adjustable from the day you sign, paused when you ask and say why.' },
      {
        title: 'Solidarity savings',
        text: 'You choose the projects of the region that your savings pay for.',
      },
    ],
  },
  desk: {
    title: 'Moderation',
    intro:
      'What waits for the bank’s team: reports, questions without an answer, appeals. Each decision follows a published rule and leaves a trace in the record.',
    fallback: 'The desk is shown here. If it does not appear, come back later.',
  },
  record: {
    title: 'The public record',
    intro:
      'What we remove from the forum, under which rule, who decides, and how appeals end. Anybody can verify that nothing in it was changed.',
    criticism: 'Criticism is not a rule: it is never enough to remove a comment.',
    fallback: 'The record is shown here. If it does not appear, come back later.',
  },
  messages: {
    title: 'Secure messages',
    intro: 'Here you talk with the bank’s team alone. Nothing of it appears in the forum.',
    reference: 'Your reference:',
    signedOut: 'So that we know it is you, please sign in.',
    signedIn:
      'We know which comment this is about. A real bank would show its conversation with you here; this one is a demonstration.',
  },
  notFound: {
    title: 'There is no such page',
    text: 'The address may be incomplete, or the page has moved.',
    home: 'Go to the home page',
    forum: 'See the forum',
  },
  failure: {
    title: 'This page cannot be shown',
    text: 'The mistake is ours. Try again in a moment.',
  },
  footer: {
    fictional:
      'Banque Solane is a fictional bank. It exists only to show Parvis; its numbers, addresses and people are invented.',
    built: 'Discussions by Parvis',
    contents: 'Footer',
  },
  bench: {
    title: 'Measurements',
    intro:
      'What Parvis costs a page and a server, beside what a bank could take instead and beside a page written by hand. The figures of a measurement come from one run on one machine.',
    language: 'The figures and their names are in English.',
    reading: 'A line joins medians. The band around it goes from the low to the high of the repetitions.',
    nothing: 'Nothing has been measured here yet.',
    run: 'Run this in the folder of the project, then load the page again:',
    budgets: 'Budgets',
    aboutBudgets: 'What must not be exceeded, and how much of it is used.',
    contents: 'What is measured',
  },
};
