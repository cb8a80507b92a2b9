import {
  claimComment,
  countQueues,
  decide,
  decideAppeal,
  handOff,
  listDecisions,
  readHandoff,
  readMemberRecord,
  readQueue,
  releaseComment,
} from '../contract/desk-endpoints.js';
import {
  claimList,
  decidedAppeal,
  decidedList,
  decisionList,
  handoff,
  memberRecord,
  queueCounts,
  queueItem,
  queuePage,
} from '../contract/desk-shapes.js';
import type { ClaimList, DecidedList, DecisionList, QueueItem } from '../contract/desk.js';
import type { Endpoint } from '../contract/operation.js';
import { type Shape, matches } from '../contract/shape.js';
import type { Report } from './config.js';
import { followDesk } from './desk-stream.js';
import type { Desk } from './domain.js';
import { ParvisError, isParvisError } from './errors.js';
import { itemsOf, parse, parseItems } from './parse.js';
import type { Call, CallOptions } from './transport.js';

/** A time that is none would stop an element from being drawn. */
function parseItem(data: unknown): QueueItem {
  const item = parse<QueueItem>(queueItem, data, 'queue');
  if (Number.isNaN(Date.parse(item.createdAt) + Date.parse(item.waitingSince))) {
    throw new ParvisError('answer-invalid', 'Not what the contract says: time');
  }
  return item;
}

/** What only the staff needs. */
export function createDesk(call: Call, report: Report): Desk {
  async function send<T>(endpoint: Endpoint, shape: Shape, options: CallOptions): Promise<T> {
    return parse<T>(shape, (await call(endpoint, options)).data, endpoint.path);
  }

  /** Sends a write. What a refusal says about the thing as it is now is passed on only if it is what it should be. */
  async function write<T>(endpoint: Endpoint, shape: Shape, options: CallOptions): Promise<T> {
    try {
      return await send<T>(endpoint, shape, options);
    } catch (error) {
      if (!isParvisError(error) || error.current === undefined || matches(shape, error.current)) throw error;
      const { code, message, status } = error;
      throw new ParvisError(code, message, status === undefined ? {} : { status });
    }
  }

  return {
    async queue(queue, { hours, cursor, limit }, signal) {
      const query = { queue, hours, cursor, limit };
      const { data } = await call(readQueue, { query, signal });
      const { next } = parse<{ next: string | null }>(queuePage, data, 'queue');
      return { items: parseItems(itemsOf(data), parseItem, report), next };
    },
    counts: (hours, signal) => send(countQueues, queueCounts, { query: { hours }, signal }),
    async decide(body, idempotencyKey) {
      try {
        return (await write<DecidedList>(decide, decidedList, { body, idempotencyKey })).items;
      } catch (error) {
        // Somebody was faster with all of them: that is an answer, too.
        if (isParvisError(error) && error.current) return (error.current as DecidedList).items;
        throw error;
      }
    },
    decideAppeal: (appealId, body, idempotencyKey) =>
      write(decideAppeal, decidedAppeal, { params: { appealId }, body, idempotencyKey }),
    async decisions(commentId, signal) {
      const options = { params: { commentId }, signal };
      return (await send<DecisionList>(listDecisions, decisionList, options)).items;
    },
    member: (memberId, signal) => send(readMemberRecord, memberRecord, { params: { memberId }, signal }),
    async claim(commentId) {
      return (await send<ClaimList>(claimComment, claimList, { params: { commentId } })).items;
    },
    async release(commentId) {
      await call(releaseComment, { params: { commentId } });
    },
    handOff: (body, idempotencyKey) => write(handOff, handoff, { body, idempotencyKey }),
    handoff: (reference, signal) => send(readHandoff, handoff, { params: { reference }, signal }),
    follow: (onChange) => followDesk(call, onChange, report),
  };
}
