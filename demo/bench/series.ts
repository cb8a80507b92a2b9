import type { BenchCurve, BenchResult } from './results.js';

/** How a series is drawn: the stylesheet knows its colour by this name, and the plot the shape of its points. */
export type SeriesStyle = 'parvis' | 'floor' | `peer-${1 | 2 | 3 | 4 | 5 | 6}`;

const PEERS = ['peer-1', 'peer-2', 'peer-3', 'peer-4', 'peer-5', 'peer-6'] as const;

/** A style for each name: the same on the whole page, and different ones within each curve as far as they go. */
export function seriesStyles(results: readonly BenchResult[]): (curve: BenchCurve) => SeriesStyle[] {
  const known = new Map<string, SeriesStyle>();
  for (const name of results.flatMap(({ curves }) => curves.flatMap(namesOf))) {
    if (!known.has(name)) known.set(name, ownStyle(name) ?? PEERS[known.size % PEERS.length]!);
  }
  return (curve) => {
    const used = new Set<SeriesStyle>();
    return namesOf(curve).map((name) => {
      const wished = known.get(name)!;
      const style = used.has(wished) ? (PEERS.find((peer) => !used.has(peer)) ?? wished) : wished;
      used.add(style);
      return style;
    });
  };
}

function namesOf({ series }: BenchCurve): string[] {
  return series.map(({ name }) => name);
}

function ownStyle(name: string): SeriesStyle | null {
  if (/^parvis/i.test(name)) return 'parvis';
  return /^(?:floor|hand-written)/i.test(name) ? 'floor' : null;
}

/** The outline of a point around 0, 0, different for each style, so that colour is not all that tells them apart. */
export const MARKERS: Record<SeriesStyle, string> = {
  parvis: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  floor: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
  'peer-1': 'M-4.5-4.5h9v9h-9z',
  'peer-2': 'M0-6L5.5 4h-11z',
  'peer-3': 'M0-6L6 0L0 6L-6 0z',
  'peer-4': 'M0 6L5.5-4h-11z',
  'peer-5': 'M-2-5h4v3h3v4h-3v3h-4v-3h-3v-4h3z',
  'peer-6': 'M-5-3.5h10v7h-10z',
};
