import {
  appealReport,
  appealStatement,
  createReport,
  listRestrictedComments,
  listStatements,
  readHouseRules,
  readReceipt,
  readReport,
  readStatement,
} from '../contract/moderation-endpoints.js';
import {
  appeal,
  houseRules,
  reportReceipt,
  reportStatus,
  restrictedCommentList,
  statement,
} from '../contract/moderation-shapes.js';
import type { RestrictedCommentList } from '../contract/moderation.js';
import type { Endpoint } from '../contract/operation.js';
import type { Shape } from '../contract/shape.js';
import type { Moderation } from './domain.js';
import { parse } from './parse.js';
import type { Call, CallOptions } from './transport.js';

/** As much of it as is asked for here. */
const decided = { items: [{ commentId: 'string' }] } satisfies Shape;
const receipt = { receipt: 'string' } satisfies Shape;

/** What only those need who report, whose comment was restricted, or who look at the house rules. */
export function createModeration(call: Call): Moderation {
  async function send<T>(endpoint: Endpoint, shape: Shape, options: CallOptions): Promise<T> {
    return parse<T>(shape, (await call(endpoint, options)).data, endpoint.path);
  }

  return {
    houseRules: (locale, signal, version) =>
      send(readHouseRules, houseRules, { query: { locale, version }, signal }),
    report: (input, idempotencyKey) => send(createReport, reportReceipt, { body: input, idempotencyKey }),
    reportStatus: (code, signal) => send(readReport, reportStatus, { params: { code }, signal }),
    appealReport: (code, body, idempotencyKey) =>
      send(appealReport, appeal, { params: { code }, body, idempotencyKey }),
    async restricted(topicKey, signal) {
      const options = { params: { topicKey }, signal };
      return (await send<RestrictedCommentList>(listRestrictedComments, restrictedCommentList, options))
        .items;
    },
    statement: (statementId, locale, signal) =>
      send(readStatement, statement, { params: { statementId }, query: { locale }, signal }),
    appeal: (statementId, text, idempotencyKey) =>
      send(appealStatement, appeal, { params: { statementId }, body: { text }, idempotencyKey }),
    async restrictedEverywhere(signal) {
      const options = { query: { limit: 100 }, signal };
      const { items } = await send<{ items: { commentId: string }[] }>(listStatements, decided, options);
      return [...new Set(items.map(({ commentId }) => commentId))];
    },
    async receipt(commentId, signal) {
      const options = { params: { commentId }, signal };
      return (await send<{ receipt: string }>(readReceipt, receipt, options)).receipt;
    },
  };
}
