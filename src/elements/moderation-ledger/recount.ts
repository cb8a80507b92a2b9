import type { LedgerCounts, LedgerEntry } from '../../contract/ledger.js';

/** A figure that does not follow from the entries. */
export interface Difference {
  /** Where it stands: its name or, in a table, the names of the table and the row. */
  path: readonly string[];
  shown: number | null;
  counted: number | null;
}

/** By what the rows of each table are told apart, and the figures in them. */
const TABLES = {
  rules: ['ruleId', 'reports', 'removed', 'labelled', 'upheld', 'reversed'],
  sources: ['source', 'restricted'],
  automation: ['automatedDecision', 'restricted', 'reversed'],
  ratings: ['rating', 'submitted', 'removed', 'held', 'withdrawn'],
  steps: ['from', 'submissions', 'removed', 'reversed'],
} as const;
type Table = keyof typeof TABLES;
const GONE = ['removed', 'disabled'];

interface Rated {
  rating: unknown;
  restriction?: unknown;
  withdrawn?: boolean;
}

/** Counts the entries of a period anew, as they come, and compares the outcome with the figures that are shown. */
export class Recount {
  readonly shown: LedgerCounts;
  readonly #counted = new Map<string, Difference>();
  readonly #seconds: Record<keyof LedgerCounts['medianSeconds'], number[]> = {
    report: [],
    restriction: [],
    appeal: [],
  };
  /** What came with a rating, by what stands for the comment. */
  readonly #rated = new Map<string, Rated>();

  constructor(shown: LedgerCounts) {
    this.shown = shown;
  }

  /** Takes the next entry. */
  add({ sequence, at, kind, commitment, facts }: LedgerEntry): void {
    const { from, to, sequence: last, steps } = this.shown;
    if (sequence > last) return;
    const rated = this.#rated.get(commitment);
    if (rated && /^(hold|decision|appeal-decision)$/.test(kind)) rated.restriction = facts['restriction'];
    if (rated && kind === 'author-deletion') rated.withdrawn = facts['undone'] === false;
    const day = at.slice(0, 10);
    if (day < from || day > to) return;

    const action = kind === 'decision' ? facts['action'] : '';
    const outcome = kind === 'appeal-decision' ? facts['outcome'] : '';
    const is: Partial<Record<keyof LedgerCounts, boolean>> = {
      submissions: kind === 'submission' && !facts['imported'],
      reports: kind === 'report',
      holds: kind === 'hold',
      kept: action === 'keep' || action === 'publish',
      removed: action === 'remove' || action === 'disable',
      labelled: action === 'label',
      appeals: kind === 'appeal',
      upheld: outcome === 'upheld',
      reversed: outcome === 'reversed' || outcome === 'partly',
    };
    const isRestricted = is.removed || is.labelled;
    const step = steps.findLast((each) => each.from <= day)?.from;
    for (const [name, holds] of Object.entries(is)) {
      if (!holds) continue;
      this.#count(name);
      if (step) this.#countIn('steps', step, name);
      if ((kind === 'report' || action || outcome) && facts['groundKind']) {
        this.#countIn('rules', facts['ruleId'], name);
      }
    }
    if (isRestricted) this.#countIn('sources', facts['source'], 'restricted');
    const by = facts['automatedDecision'];
    if (isRestricted) this.#countIn('automation', by, 'restricted');
    if (is.reversed) this.#countIn('automation', by, 'reversed');
    // What a program suspected, and somebody found to be well.
    if (facts['groundKind'] && is.holds) this.#countIn('automation', 'fully', 'restricted');
    if (facts['groundKind'] && action === 'publish') this.#countIn('automation', 'fully', 'reversed');
    if (action) this.#measure('report', facts['secondsSinceReport']);
    if (isRestricted) this.#measure('restriction', facts['secondsSinceSubmission']);
    if (outcome) this.#measure('appeal', facts['secondsSinceAppeal']);
    const { rating } = facts;
    if (is.submissions && typeof rating === 'number') this.#rated.set(commitment, { rating });
  }

  #count(...path: string[]): void {
    const known = this.#counted.get(path.join());
    this.#counted.set(path.join(), { path, shown: 0, counted: (known?.counted ?? 0) + 1 });
  }

  #countIn(table: Table, row: unknown, column: string): void {
    if ((TABLES[table] as readonly string[]).includes(column)) this.#count(table, textOf(row), column);
  }

  #measure(name: keyof LedgerCounts['medianSeconds'], value: unknown): void {
    if (typeof value === 'number') this.#seconds[name].push(value);
  }

  /** Once every entry was added. */
  differences(): Difference[] {
    this.#rated.forEach(({ rating, restriction, withdrawn }) => {
      this.#countIn('ratings', rating, 'submitted');
      if (GONE.includes(restriction as string)) this.#countIn('ratings', rating, 'removed');
      else if (restriction === 'held') this.#countIn('ratings', rating, 'held');
      else if (withdrawn) this.#countIn('ratings', rating, 'withdrawn');
    });
    this.#rated.clear();
    const found: Difference[] = [];
    const compare = (path: readonly string[], shown: number | null, counted?: number | null) => {
      const own = counted === undefined ? (this.#counted.get(path.join())?.counted ?? 0) : counted;
      this.#counted.delete(path.join());
      if (shown !== own) found.push({ path, shown, counted: own });
    };
    for (const [name, value] of Object.entries(this.shown)) {
      if (typeof value === 'number' && name !== 'sequence') compare([name], value);
    }
    for (const [name, [by, ...columns]] of Object.entries(TABLES)) {
      for (const row of this.shown[name as Table] as readonly Record<string, unknown>[]) {
        for (const column of columns) compare([name, textOf(row[by]), column], Number(row[column]));
      }
    }
    for (const [name, seconds] of Object.entries(this.#seconds)) {
      compare(['medianSeconds', name], this.shown.medianSeconds[name as 'report'], medianOf(seconds));
    }
    // What is left has no place among what is shown.
    return [...found, ...this.#counted.values()];
  }
}

/** Half of them are smaller; null where there is none. */
function medianOf(values: number[]): number | null {
  if (values.length === 0) return null;
  values.sort((a, b) => a - b);
  const middle = (values.length - 1) / 2;
  return Math.round((values[Math.floor(middle)]! + values[Math.ceil(middle)]!) / 2);
}

/** What stands for a row; the law has no name. */
const textOf = (row: unknown): string =>
  typeof row === 'number' ? `${row}` : typeof row === 'string' ? row : '';
