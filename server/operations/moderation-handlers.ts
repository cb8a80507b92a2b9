import { transact } from '../database/transact.js';
import { limitedAddress } from '../http/address.js';
import { allowanceHeaders, rateLimited, takeWrite } from '../http/rate-limits.js';
import { appealReport, appealStatement } from '../moderation/appeals.js';
import { makeKey } from '../moderation/report-codes.js';
import { createReport, findReceipt, readReport } from '../moderation/reports.js';
import { listRestricted, listStatements, readStatement } from '../moderation/statements.js';
import { ProblemError } from '../problem-error.js';
import type { Handlers } from './handlers.js';
import type { Services } from './services.js';

type ModerationOperation =
  | 'readHouseRules'
  | 'createReport'
  | 'readReport'
  | 'appealReport'
  | 'listStatements'
  | 'listRestrictedComments'
  | 'readStatement'
  | 'appealStatement';

export function moderationHandlers({ config, db, ruleBook }: Services): Pick<Handlers, ModerationOperation> {
  const { territory, outOfCourt, privateChannel } = config.moderation;
  const termsIn = (locale: string | undefined) => ({ ruleBook, locale, territory, outOfCourt });

  /** Asked before anything is written: what is refused was never taken, and whoever sent it knows. */
  const limit = async (ip: string): Promise<Record<string, string>> => {
    const byAddress = await takeWrite(db, 'report-address', limitedAddress(ip), config.limits.addressReports);
    if (!byAddress.allowed) throw rateLimited(byAddress);
    const overall = await takeWrite(db, 'reports', '', config.limits.reports);
    if (!overall.allowed) throw rateLimited(overall);
    return allowanceHeaders(byAddress);
  };

  return {
    readHouseRules: async ({ query }) => {
      const body = ruleBook.describe(query.version, query.locale);
      if (!body) throw new ProblemError('not-found');
      return { body };
    },

    createReport: async ({ body, requestKey, request, reply }) => {
      const key = await makeKey(db, requestKey);
      const location = `${config.prefix}/v1/reports/${key.code}`;
      const known = await findReceipt(db, key);
      if (known) return { body: known, location, replayed: true };
      reply.headers(await limit(request.ip));
      const receipt = await transact(db, (transaction) => createReport(transaction, ruleBook, body, key));
      return { body: receipt, location, replayed: false };
    },

    readReport: async ({ params }) => ({ body: await readReport(db, params.code) }),

    appealReport: async ({ params, body, request, reply }) => {
      reply.headers(await limit(request.ip));
      const { appeal, isNew } = await transact(db, (transaction) =>
        appealReport(transaction, params.code, body),
      );
      return { body: appeal, location: `${config.prefix}/v1/reports/${params.code}`, replayed: !isNew };
    },

    listStatements: async ({ query, member }) => ({
      body: await listStatements(db, member, query, termsIn(query.locale)),
    }),

    listRestrictedComments: async ({ params, member }) => ({
      body: { items: await listRestricted(db, member, params.topicKey, privateChannel) },
    }),

    readStatement: async ({ params, query, member }) => ({
      body: await readStatement(db, member, params.statementId, termsIn(query.locale)),
    }),

    appealStatement: async ({ params, body, member, once }) =>
      once(async (transaction) => ({
        body: await appealStatement(transaction, member, params.statementId, body.text),
        location: `${config.prefix}/v1/statements/${params.statementId}`,
      })),
  };
}
