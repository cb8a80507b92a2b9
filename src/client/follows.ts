import { followTopic, listFollows, unfollowTopic } from '../contract/follow-endpoints.js';
import { follow as followShape, followPage } from '../contract/follow-shapes.js';
import type { Follow } from '../contract/follows.js';
import type { Report } from './config.js';
import type { Follows, TopicsDomain } from './domain.js';
import { isParvisError } from './errors.js';
import { itemsOf, parse, parseItems } from './parse.js';
import type { Call } from './transport.js';

/** What only those need who follow topics. `open` creates a topic. */
export function createFollows(call: Call, open: TopicsDomain['open'], report: Report): Follows {
  const parseFollow = (data: unknown) => parse<Follow>(followShape, data, 'follow');

  async function put(topicKey: string): Promise<Follow> {
    return parseFollow((await call(followTopic, { params: { topicKey } })).data);
  }

  return {
    async list({ topicKeys, cursor }, signal) {
      const { data } = await call(listFollows, { query: { key: topicKeys, cursor }, signal });
      const { next } = parse<{ next: string | null }>(followPage, data, 'follows');
      return { items: parseItems(itemsOf(data), parseFollow, report), next };
    },
    async follow(topicKey, input) {
      try {
        return await put(topicKey);
      } catch (error) {
        if (!isParvisError(error) || error.code !== 'topic-unknown') throw error;
        await open(topicKey, input);
        return put(topicKey);
      }
    },
    async unfollow(topicKey) {
      try {
        await call(unfollowTopic, { params: { topicKey } });
      } catch (error) {
        // What is not there is followed by nobody.
        if (!isParvisError(error) || error.code !== 'topic-unknown') throw error;
      }
    },
  };
}
