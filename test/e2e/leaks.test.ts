import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Counters, type Counts } from './support/counters.js';
import { openHostStage, threadOn } from './support/host-stage.js';
import type { Visitor } from './support/visitor.js';

const FEW = 50;
const MANY = 500;
/** How many are there at the same time; of communities, which have a stream each, as many as have a connection. */
const TOGETHER = { thread: 10, count: 10, community: 5 };
/** Of what the browser or the page itself is busy with at the moment; what is left behind each time would be ten times that. */
const TOLERANCE = (MANY - FEW) / 10;

/** Adds a copy of what a template holds, lets it get somewhere, and removes it, again and again. */
async function cycle({ page }: Visitor, name: keyof typeof TOGETHER, times: number): Promise<void> {
  await page.evaluate(
    async (id, rounds, together) => {
      const { content } = document.querySelector<HTMLTemplateElement>(`template#${id}`)!;
      const place = document.querySelector('main')!;
      const live = async (round: number) => {
        const element = document.importNode(content, true).firstElementChild!;
        if (element.localName === 'parvis-community') {
          Object.assign(element, {
            getToken: async () => (await fetch('/session/token')).json() as unknown,
          });
        }
        place.append(element);
        // The names of inner elements end in the version.
        const shows = async (tag: string, inside: string) => {
          const shown = element.matches(tag) ? element : element.querySelector(tag);
          const isThere = (root: ShadowRoot) =>
            [...root.querySelectorAll('*')].some(({ localName }) => localName.startsWith(inside));
          while (shown && !isThere(shown.shadowRoot!))
            await new Promise((resolve) => requestAnimationFrame(resolve));
        };
        // Some are gone at once, most when they show something, and some when everything is there.
        if (round % 10 > 0) {
          await shows('parvis-comment-thread', 'parvis-comment');
          await shows('parvis-comment-count', 'span');
        }
        if (round % 10 > 8) await shows('parvis-comment-thread', 'parvis-comment-writer');
        element.remove();
      };
      for (let round = 0; round < rounds; round += together) {
        await Promise.all(Array.from({ length: together }, (_, index) => live(round + index)));
      }
    },
    name,
    times,
    TOGETHER[name],
  );
}

describe('elements that come and go', () => {
  const stage = openHostStage();

  for (const name of ['thread', 'count', 'community'] as const) {
    it(`leave nothing behind when they are each a ${name}`, async (test) => {
      const topic = await stage.topicWith(1);
      const visitor = await stage.enterAs(test, 'camille');
      const counters = await Counters.of(visitor.page);
      const count = `<parvis-comment-count topic="${topic}"></parvis-comment-count>`;
      const thread = `<parvis-comment-thread topic="${topic}" page-size="1"></parvis-comment-thread>`;
      const community = `<parvis-community backend="{backend}">${count}${thread}</parvis-community>`;
      const templates = Object.entries({ count, thread, community }).map(
        ([id, content]) => `<template id="${id}">${content}</template>`,
      );
      const place = `<parvis-community backend="{backend}">${count}<main></main></parvis-community>`;
      // The thread and the count that stay listen, each in its own community.
      let streams = 0;
      const bothListen = visitor.page.waitForResponse(
        (answer) => answer.url().includes('/v1/stream?') && (streams += 1) === 2,
      );
      await stage.read(visitor, { body: templates.join('') + threadOn(topic) + place });
      await visitor.find('textbox', 'Votre commentaire');
      await bothListen;
      await cycle(visitor, name, FEW);
      const few = await counters.settled();
      await cycle(visitor, name, MANY - FEW);
      const many = await counters.settled();
      for (const key of Object.keys(few) as (keyof Counts)[]) {
        assert.ok(many[key] <= few[key] + TOLERANCE, `${key}: ${few[key]}, ${many[key]}`);
      }
    });
  }
});
