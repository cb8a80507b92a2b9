import type { Html } from '../../server/text/html.js';

/** The text of an institutional article. Every language has its own, for its own readers. */
export interface Article {
  kicker: string;
  title: string;
  standfirst: string;
  updated: { date: string; text: string };
  readingTime: string;
  contentsTitle: string;
  sections: readonly ArticleSection[];
  commitments: { id: string; title: string; intro: string; items: readonly Titled[]; after: string };
  questions: { id: string; title: string; items: readonly Titled[] };
  contact: {
    title: string;
    intro: string;
    phone: string;
    phoneHref: string;
    hours: string;
    email: string;
    branch: string;
  };
  discussion: { title: string; intro: string; fallback: Html };
}

export interface ArticleSection {
  id: string;
  title: string;
  body: Html;
}

export interface Titled {
  title: string;
  text: string;
}
