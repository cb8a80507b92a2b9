export const PERIODS = ['month', 'quarter', 'year'] as const;
export type Period = (typeof PERIODS)[number];

const DAYS: Record<Period, number> = { month: 30, quarter: 90, year: 365 };
const DAY_MS = 86_400_000;

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The days in UTC that a period has, today being its last. `now` is in milliseconds since 1970. */
export function daysOf(period: Period, now: number): { from: string; to: string } {
  return { from: dayOf(now - (DAYS[period] - 1) * DAY_MS), to: dayOf(now) };
}
