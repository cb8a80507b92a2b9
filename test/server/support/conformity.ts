import assert from 'node:assert/strict';
import type { Operation } from '../../../src/contract/operation.js';
import { problemsOf } from '../../../src/contract/openapi.js';
import { operations } from '../../../src/contract/operations.js';
import { PROBLEMS } from '../../../src/contract/problem-statuses.js';
import { Problem, type ProblemCode } from '../../../src/contract/problems.js';

const rows = (Object.values(operations) as Operation[]).map((row) => ({
  row,
  pattern: new RegExp(`^/v1${row.path.replace(/\{\w+\}/g, '[^/]+')}$`),
}));

function rowOf(method: string, path: string): Operation | undefined {
  const [pathname = ''] = path.split('?');
  return rows.find(({ row, pattern }) => row.method === method && pattern.test(pathname))?.row;
}

/** Every answer that a test gets is what the contract promises, and holds nothing besides. */
export function assertConforms(
  method: string,
  path: string,
  answer: { status: number; headers: Headers; body: unknown; text: string },
): void {
  const row = rowOf(method, path);
  if (answer.status >= 400) {
    assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/);
    const problem = Problem.parse(answer.body);
    assert.equal(problem.status, answer.status);
    assert.equal(PROBLEMS[problem.code as ProblemCode], answer.status);
    if (row) assert.ok(problemsOf(row).includes(problem.code as ProblemCode), `${row.name}: ${problem.code}`);
    assert.doesNotMatch(answer.text, /node_modules|\.[jt]s:\d|Bearer |eyJ|select |insert /i);
    return;
  }
  if (!row || answer.status === 304) return;
  assert.equal(answer.status, row.status);
  if (!row.response) return;
  const isHtml = /^text\/html/.test(answer.headers.get('content-type') ?? '');
  assert.ok(!isHtml || row.html, `${row.name} answers HTML, and the contract does not say so`);
  if (isHtml) return;
  const parsed = row.response.parse(answer.body);
  assert.deepEqual(parsed, answer.body, `${row.name} answers more than the contract says`);
}
