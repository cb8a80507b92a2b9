/** What stands on every page, whatever it is about. */
export interface Words {
  bank: string;
  tagline: string;
  skip: string;
  nav: { label: string; home: string; article: string; forum: string; record: string; desk: string };
  languages: string;
  scheme: { label: string; auto: string; light: string; dark: string };
  signIn: {
    open: string;
    /** Follows the name of the person signed in, for those who cannot see that the name is a button. */
    change: string;
    title: string;
    intro: string;
    visitor: string;
    aboutVisitor: string;
    staff: string;
    close: string;
    required: string;
    failed: string;
  };
  forum: {
    title: string;
    intro: string;
    open: string;
    inThisLanguage: string;
    inOtherLanguages: string;
    back: string;
    discussion: string;
    fallback: string;
    fallbackLink: string;
    comments: string;
  };
  home: {
    title: string;
    intro: string;
    articleKicker: string;
    articleText: string;
    articleLink: string;
    forumKicker: string;
    forumTitle: string;
    forumText: string;
    forumLink: string;
    facts: readonly { value: string; text: string }[];
    offersTitle: string;
    offers: readonly { title: string; text: string }[];
  };
  /** For the bank's own people. */
  desk: { title: string; intro: string; fallback: string };
  record: { title: string; intro: string; criticism: string; fallback: string };
  messages: { title: string; intro: string; reference: string; signedOut: string; signedIn: string };
  notFound: { title: string; text: string; home: string; forum: string };
  failure: { title: string; text: string };
  bench: {
    title: string;
    intro: string;
    language: string;
    /** How to read a plot. */
    reading: string;
    nothing: string;
    /** Stands before a command. */
    run: string;
    budgets: string;
    aboutBudgets: string;
    contents: string;
  };
  footer: { fictional: string; built: string; contents: string };
}
