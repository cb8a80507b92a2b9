import { say } from './progress.mjs';

/** Counts tests of all kinds and keeps what is needed to print the failures once more at the end. */
export class Tally {
  passed = 0;
  failed = 0;
  skipped = 0;
  #failures = [];

  pass(count = 1) {
    this.passed += count;
  }

  skip(title, reason) {
    this.skipped += 1;
    say(`  – ${title} (skipped${typeof reason === 'string' && reason ? `: ${reason}` : ''})`);
  }

  fail(title, message) {
    this.failed += 1;
    const failure = `  ✗ ${title}\n${indent(message)}`;
    this.#failures.push(failure);
    say(failure);
  }

  /** Prints the failures and then, as the very last line, the sum. */
  print() {
    if (this.#failures.length > 0) say(`\nFailures:\n${this.#failures.join('\n')}`);
    if (this.skipped > 0) say(`\n${this.skipped} skipped`);
    say(`\n${this.passed} passed, ${this.failed} failed`);
  }
}

function indent(text) {
  return String(text)
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n');
}
