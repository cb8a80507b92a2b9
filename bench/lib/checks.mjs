import { BUDGETS } from '../budgets.mjs';
import { cellText, tableLines } from './table.mjs';

/**
 * The checks of results with their verdicts: `ok`, `over`, or, with `everyBudget`, `not measured` for a budget that none
 * of the results has a figure for. Where `BUDGETS` names a check, its number counts.
 */
export function checksOf(results, { everyBudget = true, budgets = BUDGETS } = {}) {
  const checks = results.flatMap(({ name: measurement, checks }) =>
    checks.map((check) => ({ measurement, ...check, ...budgets.find(({ name }) => name === check.name) })),
  );
  const missing = budgets.filter(({ name }) => !checks.some((check) => check.name === name));
  return [...checks, ...(everyBudget ? missing : [])].map((check) => ({
    ...check,
    verdict: verdictOf(check),
  }));
}

/** What is not a number is not a figure that keeps a budget. */
function verdictOf({ figure, budget }) {
  if (figure === undefined) return 'not measured';
  return typeof figure === 'number' && figure <= budget ? 'ok' : 'over';
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
  return value === undefined ? '' : `${cellText(value)} ${unit}`.trim();
}
