import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placesIn } from '../../bench/backend/fill.mjs';
import { createReader } from '../../bench/backend/stream-clients.mjs';
import { growthOf } from '../../bench/backend/topic-curve.mjs';
import { parseMetrics } from '../../bench/lib/backend.mjs';
import { summarise } from '../../bench/lib/load-generator.mjs';

describe('the measurements of the backend', () => {
  it('read whole events from a stream that comes in pieces', () => {
    const events: { name: string; data: string }[] = [];
    const read = createReader((event: { name: string; data: string }) => events.push(event));

    read('id: 1\nevent: ready\nda');
    read('ta: {}\n\n: heartbeat\n\nid: 2\nevent: comment-created\n');
    read('data: {"a":1}\n');
    assert.deepEqual(events, [{ name: 'ready', data: '{}' }]);
    read('\n');

    assert.deepEqual(events[1], { name: 'comment-created', data: '{"a":1}' });
    assert.equal(events.length, 2);
  });

  it('read the figures of a process that have no labels', () => {
    const text = '# HELP a A.\n# TYPE a gauge\na 12\nb{kind="x"} 3\nc_bytes 1.5e+6\n';

    assert.deepEqual(parseMetrics(text), { a: 12, c_bytes: 1_500_000 });
  });

  it('sum up spells of load: the middle rate with its spread, and times over all of them', () => {
    const spells = [
      { times: [1, 2, 3], perSecond: 100 },
      { times: [4, 5], perSecond: 300 },
      { times: [6, 7], perSecond: 200 },
    ];

    const row = summarise(spells);

    assert.deepEqual([row['a second'], row.low, row.high], [200, 100, 300]);
    assert.deepEqual([row['p50 ms'], row['p99 ms']], [4, 6.9]);
  });

  it('compare the largest topic with the one of 1,000', () => {
    assert.equal(
      growthOf([
        [10, 1],
        [1000, 2],
        [100_000, 3],
      ]),
      1.5,
    );
  });

  it('spread places over a whole topic and nowhere else', () => {
    const places: number[] = placesIn(1000, 100);

    assert.equal(new Set(places).size, 100);
    assert.ok(places.every((place) => place >= 1 && place <= 1000));
    assert.ok(Math.min(...places) < 50 && Math.max(...places) > 950);
  });
});
