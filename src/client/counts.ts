import { countComments } from '../contract/endpoints.js';
import { topicCount } from '../contract/count-shapes.js';
import type { TopicCount } from '../contract/topics.js';
import { createBatch } from './batch.js';
import type { Report } from './config.js';
import type { TopicsDomain } from './domain.js';
import { itemsOf, parse, parseItems } from './parse.js';
import type { Call } from './transport.js';

/** Elements of a page ask within moments of each other, each in a task of its own. */
const DELAY_MS = 20;

export function createCounts(call: Call, report: Report): TopicsDomain['count'] {
  const countMany = createBatch(100, DELAY_MS, async (key, signal) => {
    const { data } = await call(countComments, { query: { key }, signal });
    const counts = parseItems(itemsOf(data), (item) => parse<TopicCount>(topicCount, item, 'count'), report);
    return counts.map((item) => [item.key, item.commentCount] as const);
  });
  return async (topicKey, signal) =>
    parse<number>('number', (await countMany([topicKey], signal)).get(topicKey), 'count');
}
