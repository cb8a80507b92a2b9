import { startTestRunner } from '@web/test-runner';
import { relative } from 'node:path';
import { format } from 'node:util';
import { configuration } from '../../test/web-test-runner.config.mjs';
import { root } from './paths.mjs';
import { say } from './progress.mjs';

/** Runs test files in browsers, given as launchers of @web/test-runner, and counts what they say. */
export async function runBrowserTests(files, browsers, tally) {
  const runner = await startTestRunner({
    config: configuration({ browsers, files, reporters: [], staticLogging: true }),
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The browser tests did not start.');
  const reported = new Set();
  const reportFinished = () => {
    for (const session of runner.sessions.all()) {
      if (session.status !== 'FINISHED' || reported.has(session.id)) continue;
      reported.add(session.id);
      report(session, tally);
    }
  };
  runner.sessions.on('session-status-updated', reportFinished);
  await new Promise((resolve) => runner.on('finished', resolve));
  reportFinished();
  await runner.stop();
}

function report(session, tally) {
  const { browser, testFile, errors, logs, request404s, testResults } = session;
  const place = `${browser.name}: ${relative(root, testFile)}`;
  const tests = testResults ? flatten(testResults) : [];
  const passed = tests.filter((test) => test.passed).length;
  tally.pass(passed);
  say(`  ${errors.length === 0 && session.passed ? '✓' : '✗'} ${place} (${passed} of ${tests.length})`);
  for (const { title, test } of tests.map((test) => ({ title: `${place} › ${test.title}`, test }))) {
    if (test.skipped) tally.skip(title);
    else if (!test.passed) tally.fail(title, explain(test.error));
  }
  const details = [...logs.map((parts) => format(...parts)), ...request404s.map((url) => `404: ${url}`)];
  for (const error of errors) tally.fail(place, [explain(error), ...details].join('\n'));
  if (!session.passed && errors.length === 0 && details.length > 0) say(`    ${details.join('\n    ')}`);
}

function flatten({ tests = [], suites = [] }, names = []) {
  return [
    ...tests.map((test) => ({ ...test, title: [...names, test.name].join(' › ') })),
    ...suites.flatMap((suite) => flatten(suite, [...names, suite.name])),
  ];
}

function explain(error) {
  if (!error) return 'No reason was given.';
  const values = 'expected' in error ? [`expected: ${error.expected}`, `actual:   ${error.actual}`] : [];
  return [error.message, ...values, error.stack].filter(Boolean).join('\n');
}
