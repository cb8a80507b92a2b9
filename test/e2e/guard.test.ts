import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openStage, SOME_PAGE } from './support/stage.js';

/** What a page of the bank must never do, and what the guard of these tests says of it. */
const MISDEEDS: Record<string, { commit: () => void; told: RegExp }> = {
  'a warning in the console': {
    commit: () => console.warn('Look here.'),
    told: /console: Look here\./,
  },
  'an uncaught error': {
    commit: () =>
      queueMicrotask(() => {
        throw new Error('Nobody caught me.');
      }),
    told: /uncaught: .*Nobody caught me\./,
  },
  'a rejection that nobody handles': {
    commit: () => void Promise.reject(new Error('Nobody waited for me.')),
    told: /uncaught: .*Nobody waited for me\./,
  },
  'an inline style': {
    commit: () => document.body.setAttribute('style', 'color: red'),
    told: /Violation of style-src-attr/,
  },
  'a string that becomes markup': {
    commit: () => void Reflect.set(document.createElement('p'), ['inner', 'HTML'].join(''), '<b>x</b>'),
    told: /Violation of require-trusted-types-for/,
  },
  'a request to another host': {
    commit: () => {
      const image = new Image();
      image.src = 'http://127.0.0.1:9/pixel.png';
    },
    told: /Violation of img-src by http:\/\/127\.0\.0\.1:9/,
  },
  'a dialog': {
    commit: () => alert('Hello.'),
    told: /dialog: alert "Hello\."/,
  },
};

describe('the guard of the end-to-end tests', () => {
  const stage = openStage();

  for (const [name, { commit, told }] of Object.entries(MISDEEDS)) {
    it(`tells of ${name}`, async (test) => {
      const visitor = await stage.enter(test);
      await visitor.open(SOME_PAGE);
      await visitor.reads();
      visitor.guard.check();
      await visitor.page.evaluate(commit).catch(() => {});
      await visitor.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      assert.throws(() => visitor.guard.check(), told);
      visitor.guard.expect(/./);
    });
  }
});
