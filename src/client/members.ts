import { readSubmissionTerms, searchMembers } from '../contract/member-endpoints.js';
import type { Author } from '../contract/members.js';
import { author } from '../contract/shapes.js';
import type { SubmissionTerms } from '../contract/viewer.js';
import { submissionTerms } from '../contract/writing-shapes.js';
import type { Report } from './config.js';
import type { Members } from './domain.js';
import { itemsOf, parse, parseItems } from './parse.js';
import type { Call } from './transport.js';

/** What only those need who begin to write. */
export function createMembers(call: Call, report: Report): Members {
  return {
    async search(query, topicKey, signal) {
      const { data } = await call(searchMembers, { query: { query, topicKey }, signal });
      return parseItems(itemsOf(data), (item) => parse<Author>(author, item, 'member'), report);
    },
    async terms(topicKey, locale, signal) {
      const { data } = await call(readSubmissionTerms, { params: { topicKey }, query: { locale }, signal });
      return parse<SubmissionTerms>(submissionTerms, data, 'terms');
    },
  };
}
