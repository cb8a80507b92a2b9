import {
  AGREEMENTS,
  CLOSINGS,
  FEE_SUBJECTS,
  type FeeSubject,
  HELP,
  JOBS,
  LONG_WORDS,
  MONTHS,
  OBJECTIONS,
  OPENINGS,
  OTHER_LANGUAGES,
  PLACES,
  PROPOSALS,
  QUESTIONS,
  SHORT,
  STAFF_ANSWERS,
  VIEWS,
} from './content/fr-fees.js';
import { MEMBERS, type SeedMember } from './members.js';
import { type Draft, fewReactions } from './planting.js';
import type { Random } from './random.js';

const DAY = 86_400_000;
/** Levels of the deepest conversations, the comment on the topic included. */
const LEVELS = 10;
/** How far back people answer. */
const RECENT = 60;
/** One comment has more replies than a page holds. */
const MUCH_ANSWERED = 40;

interface Talk extends Draft {
  parent: Talk | null;
  subject: FeeSubject;
  depth: number;
}

const staff = MEMBERS.filter((member) => member.roles.includes('staff'));
const customers = MEMBERS.filter((member) => member.language === 'fr' && !member.roles.includes('staff'));

/** `count` comments and replies about fees, over the days before `reference`. Ordered by time. */
export function writeLargeTopic(count: number, days: number, reference: number, random: Random): Draft[] {
  const talks: Talk[] = [];
  let chain: Talk | null = null;
  for (let index = 0; index < count; index += 1) {
    const parent = chooseParent(talks, chain, random);
    const talk = writeTalk(talks, parent, timeOf(index, count, days, reference, random), random);
    talks.push(talk);
    if (parent === chain || !parent) chain = talk.depth + 1 < LEVELS ? talk : null;
  }
  return talks;
}

/** Later for each index. People write between half past six and half past eleven. */
function timeOf(index: number, count: number, days: number, reference: number, random: Random): number {
  const position = ((index + random.next() * 0.8) / count) * (days - 1);
  const day = Math.floor(position);
  return Math.floor(reference - (days - day) * DAY + (position - day) * DAY * 0.7 - DAY * 0.4);
}

function chooseParent(talks: readonly Talk[], chain: Talk | null, random: Random): Talk | null {
  const chance = random.next();
  if (talks.length < 5 || chance < 0.42) return null;
  if (chain && chance < 0.5) return chain;
  const muchAnswered = talks[MUCH_ANSWERED - 1];
  if (muchAnswered && chance < 0.53) return muchAnswered;
  const parent = talks[talks.length - random.between(1, Math.min(RECENT, talks.length))] as Talk;
  return parent.depth + 1 < LEVELS ? parent : null;
}

function writeTalk(talks: readonly Talk[], parent: Talk | null, at: number, random: Random): Talk {
  const isStaff = parent !== null && parent.depth < 2 && random.next() < 0.07;
  const author = chooseAuthor(isStaff ? staff : customers, parent, random);
  const subject = parent && random.next() < 0.9 ? parent.subject : random.pick(FEE_SUBJECTS);
  const recent = talks.slice(-RECENT).map((talk) => talk.text);
  let text = '';
  do {
    const words = isStaff ? random.pick(STAFF_ANSWERS) : wordsOf(subject, parent, random);
    text = fillIn(isStaff ? withQuote(words, parent, random) : words, subject, random);
  } while (recent.includes(text));
  return {
    parent,
    author,
    text,
    at,
    subject,
    depth: parent ? parent.depth + 1 : 0,
    support: fewReactions(random, parent ? 1.4 : 2.6) + (random.next() < 0.01 ? random.between(20, 80) : 0),
    thanks: fewReactions(random, isStaff ? 2.5 : 0.6),
    edited: random.next() < 0.03,
    before: null,
    isAnswer: false,
    isPinned: false,
    rating: null,
    deleted: false,
    held: false,
  };
}

function chooseAuthor(from: readonly SeedMember[], parent: Talk | null, random: Random): SeedMember {
  let author: SeedMember;
  do author = random.pick(from);
  while (author === parent?.author);
  return author;
}

function wordsOf(subject: FeeSubject, parent: Talk | null, random: Random): string {
  const chance = random.next();
  if (chance < (parent ? 0.12 : 0.03)) return random.pick(SHORT);
  if (chance > 0.98) return random.pick(OTHER_LANGUAGES);
  return parent ? replyTo(parent, subject, random) : remarkOn(subject, random);
}

function remarkOn(subject: FeeSubject, random: Random): string {
  const has = (probability: number) => random.next() < probability;
  const isLong = has(0.05);
  const opening = has(0.5) ? [random.pick(OPENINGS)] : [];
  const facts = random.sample(subject.facts, isLong ? 3 : has(0.25) ? 2 : 1);
  const views = [
    ...random.sample(subject.views, isLong ? 2 : 1),
    ...random.sample(VIEWS, isLong ? 4 : random.between(0, 2)),
  ];
  const ending = [
    ...(has(0.35) ? [random.pick(QUESTIONS)] : []),
    ...(has(0.2) ? [random.pick(PROPOSALS)] : []),
    ...(has(0.3) ? [random.pick(CLOSINGS)] : []),
  ];
  if (has(0.04)) return listOf([...opening, 'En vrac :'], [...facts, ...views], ending);
  if (has(0.02)) ending.unshift(`Sur le relevé, cela s’appelle ${random.pick(LONG_WORDS)}.`);
  if (has(0.04) && views[0]) views[0] = `**${views[0]}**`;
  return paragraphsOf([opening.concat(facts), views, ending], random);
}

function replyTo(parent: Talk, subject: FeeSubject, random: Random): string {
  const kind = random.next();
  const beginning =
    kind < 0.4
      ? [random.pick(AGREEMENTS), ...(random.next() < 0.6 ? [random.pick(subject.facts)] : [])]
      : kind < 0.65
        ? [random.pick(OBJECTIONS), random.pick(random.next() < 0.5 ? VIEWS : subject.answers)]
        : [random.pick(subject.answers)];
  const rest = [
    ...(random.next() < 0.35 ? [random.pick(random.next() < 0.5 ? HELP : subject.views)] : []),
    ...(random.next() < 0.2 ? [random.pick(QUESTIONS)] : []),
    ...(random.next() < 0.12 ? [random.pick(CLOSINGS)] : []),
  ];
  return withQuote([...new Set([...beginning, ...rest])].join(' '), parent, random);
}

/** Some answer to one sentence and quote it. */
function withQuote(words: string, parent: Talk | null, random: Random): string {
  const sentence = /^[^\n>*-][^\n]*?[.!?…](?= |\n|$)/u.exec(parent?.text ?? '')?.[0];
  return sentence && random.next() < 0.12 ? `> ${sentence}\n\n${words}` : words;
}

function listOf(before: string[], items: string[], after: string[]): string {
  const list = items.map((item) => `- ${item}`).join('\n');
  return [before.join(' '), list, after.join(' ')].filter(Boolean).join('\n\n');
}

function paragraphsOf(parts: string[][], random: Random): string {
  const sentences = parts.flat().length;
  const between = sentences > 6 ? '\n\n' : sentences > 3 && random.next() < 0.5 ? '\n\n' : ' ';
  return parts
    .map((part) => [...new Set(part)].join(' '))
    .filter(Boolean)
    .join(between);
}

function fillIn(text: string, subject: FeeSubject, random: Random): string {
  const amount = () => {
    const cents = random.pick([0, 0, 20, 50, 50, 75, 80, 90, 95]);
    return `${random.between(...subject.amounts)},${String(cents).padStart(2, '0')}\u00a0€`;
  };
  return text
    .replace(/\{amount\}/g, amount)
    .replace(/\{years\}/g, () => String(random.between(3, 38)))
    .replace(/\{days\}/g, () => String(random.between(2, 19)))
    .replace(/\{age\}/g, () => String(random.between(67, 91)))
    .replace(/\{month\}/g, () => random.pick(MONTHS))
    .replace(/\{place\}/g, () => random.pick(PLACES))
    .replace(/\{job\}/g, () => random.pick(JOBS));
}
