import { BUDGETS } from '../budgets.mjs';
import { cellText, tableLines } from './table.mjs';

/**
 * The checks of results with their verdicts: `ok`, `over`, or `no figure` for a budget whose measurement was made and does
 * not say. With `everyBudget`, also `not measured` for those whose measurement was not made. Where `BUDGETS` names a
 * check, its number counts.
 */
export function checksOf(results, { everyBudget = true, budgets = BUDGETS } = {}) {
  const made = results.map(({ name }) => name);
  const checks = results.flatMap(({ name: measurement, checks }) =>
    checks.map((check) => ({ measurement, ...check, ...budgets.find(({ name }) => name === check.name) })),
  );
  const silent = budgets.filter(({ name }) => !checks.some((check) => check.name === name));
  return [
    ...checks.map((check) => ({ ...check, verdict: verdictOf(check) })),
    ...silent
      .map((budget) => ({
        ...budget,
        verdict: made.includes(budget.measurement) ? 'no figure' : 'not measured',
      }))
      .filter(({ verdict }) => everyBudget || verdict === 'no figure'),
  ];
}

export const isFailure = ({ verdict }) => verdict === 'over' || verdict === 'no figure';

/** What is not a number is no figure: JSON has none for the others. */
function verdictOf({ figure, budget }) {
  if (typeof figure !== 'number' || Number.isNaN(figure)) return 'no figure';
  return figure <= budget ? 'ok' : 'over';
}

export function budgetLines(checks) {
  return tableLines(
    checks.map(({ name, figure, budget, unit, verdict, measurement }) => ({
      what: name,
      figure: withUnit(figure, unit),
      budget: withUnit(budget, unit),
      verdict: verdict === 'not measured' ? `not measured: npm run bench -- ${measurement}` : verdict,
    })),
  );
}

export function withUnit(value, unit = '') {
  return typeof value !== 'number' ? '' : `${cellText(value)} ${unit}`.trim();
}
