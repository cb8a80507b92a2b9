/**
 * The discussion that every contestant shows: the same texts, names, times and replies each time, whoever asks. A
 * comment on the topic has at most three replies, and these have none: as many as Parvis' backend sends along, and no
 * deeper than what every contestant can show.
 */

export const TOPIC = 'bench/home-owners';

const NAMES = [
  'Danielle Roussel',
  'Quentin Dumas',
  'Brigitte Navarro',
  'Sylvie Marchetti',
  'Karim Benali',
  'Odile Vasseur',
  'Marc Lefort',
  'Ana Ribeiro',
  'Paul Kessler',
  'Nadia Chérif',
];
const SENTENCES = [
  'The bridging loan ends in February, and the old flat has had two viewings since the summer.',
  'I asked at the branch twice, and each time somebody else told me something else.',
  'What helped us was to write down the three figures that matter and to bring them along.',
  'Is the fee charged for each month that begins, or for the days that were used?',
  'Thank you for the answer, that is the first time I understand the letter.',
  'My neighbour has the same contract and pays half of it, which nobody could explain.',
  'Please keep the branch in the village open on market days at least.',
  'A table with the costs of each year would have saved me an afternoon.',
  'We were lucky that the notary noticed the mistake before we signed.',
  'The app shows another amount than the statement, and both are dated the same day.',
  'It is good that these comments stay where they are, the critical ones too.',
  'I would rather wait a week for a right answer than have a quick one that is wrong.',
];
/** How many replies one comment on the topic has after the other. */
const REPLIES = [1, 0, 3, 0, 2, 0, 1, 0];
const NEWEST = Date.parse('2026-03-02T18:00:00.000Z');
const STEP = 37 * 60_000;

/** Comments on the topic, newest first, each with its replies, oldest first; `count` of both together. */
export function discussion(count) {
  const roots = [];
  for (let number = 0; number < count;) {
    const wanted = REPLIES[roots.length % REPLIES.length];
    const root = { ...commentOf(number), replies: [] };
    roots.push(root);
    number += 1;
    for (let reply = 0; reply < wanted && number < count; reply += 1, number += 1) {
      root.replies.push({ ...commentOf(number), replies: [], time: root.time + (reply + 1) * 60_000 });
    }
  }
  return roots;
}

/** How many comments these are, with their replies. */
export const countOf = (roots) => roots.reduce((sum, { replies }) => sum + 1 + replies.length, 0);

/** A comment that comes while the discussion is being read. */
export function arrival(number) {
  return { ...commentOf(number), id: `arrival-${number}`, time: NEWEST + (number + 1) * 60_000, replies: [] };
}

/** `text` is a list of paragraphs; what stands between two asterisks is strong. */
function commentOf(number) {
  const pick = (step) => SENTENCES[(number * 7 + step * 5) % SENTENCES.length];
  const first = `${pick(0)} ${number % 7 === 0 ? '**' + pick(1) + '**' : pick(1)}`;
  return {
    id: `comment-${number + 1}`,
    number: number + 1,
    name: NAMES[number % NAMES.length],
    staff: number % 23 === 5,
    text: number % 4 === 1 ? [first, `${pick(2)} ${pick(3)}`] : [first],
    time: NEWEST - number * STEP,
    votes: (number * 13) % 19,
  };
}

/** The parts of a paragraph, each strong or not. */
export function partsOf(paragraph) {
  return paragraph
    .split('**')
    .map((text, index) => ({ text, strong: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
