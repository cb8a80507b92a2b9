import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.js';
import type { EventStream } from './event-stream.js';
import type { Hub } from './hub.js';
import { readBounds, readEvents, type StoredEvent } from './outbox-reader.js';
import { isAfter, parsePosition, type Position } from './position.js';

/** Whoever missed more than this is better served by reading the lists again. */
const MAX_MISSED = 1000;

/** The events after a place, or null where they cannot be told for certain any more. */
async function readMissed(
  db: Kysely<Database>,
  from: Position,
  channels: readonly string[],
): Promise<StoredEvent[] | null> {
  const { events, full } = await readEvents(db, from, MAX_MISSED, channels);
  // Asked last: what was purged before the events were read is known by now.
  const bounds = await readBounds(db);
  const isKnown =
    from.epoch === bounds.epoch &&
    from.transactionId <= bounds.horizon &&
    from.transactionId > bounds.purgedThrough;
  return isKnown && !full ? events : null;
}

/**
 * Sends `ready`, then what was missed since `lastEventId`, then everything as it happens. The subscription begins
 * before the missed events are read and waits for them, so that nothing falls between the two.
 */
export async function followStream(
  db: Kysely<Database>,
  hub: Hub,
  stream: EventStream,
  channels: readonly string[],
  lastEventId: string | undefined,
): Promise<void> {
  let waiting: StoredEvent[] | null = [];
  let last = hub.position;
  const receive = (event: StoredEvent): void => {
    if (waiting !== null) waiting.push(event);
    else if (isAfter(event.position, last)) {
      last = event.position;
      stream.send(event.position, event.name, event.data);
    }
  };
  const unsubscribe = hub.subscribe({ channels: new Set(channels), receive });
  stream.onEnd(unsubscribe);
  const start = hub.position;
  const goOn = (): void => {
    const held = waiting ?? [];
    waiting = null;
    held.forEach(receive);
  };

  if (lastEventId === undefined) {
    stream.send(start, 'ready', {});
    goOn();
    return;
  }
  // The client's own position until it has what it missed: a connection lost in between asks for the same again.
  stream.send(/^[\x21-\x7e]{1,100}$/.test(lastEventId) ? lastEventId : 'unknown', 'ready', {});
  const from = parsePosition(lastEventId);
  const missed = from && (await readMissed(db, from, channels));
  if (!missed) {
    stream.send(start, 'reset', {});
  } else {
    last = from;
    for (const event of missed) {
      last = event.position;
      stream.send(event.position, event.name, event.data);
    }
  }
  goOn();
}
