import type { Kysely } from 'kysely';
import type { RuleBook } from '../community/rule-book.js';
import type { ServerConfig } from '../config.js';
import type { Database } from '../database/schema.js';
import type { RequestLimiter } from '../http/request-limiter.js';
import type { SigningKey } from '../ledger/signing-key.js';
import type { Authenticate, Claims } from '../members/authenticate.js';
import type { Guests } from '../members/guests.js';
import type { Member } from '../members/members.js';
import type { Review } from '../review/review.js';
import type { StreamConnections } from '../stream/connections.js';
import type { Hub } from '../stream/hub.js';

/** What the operations work with. One per server. */
export interface Services {
  config: ServerConfig;
  db: Kysely<Database>;
  ruleBook: RuleBook;
  review: Review;
  hub: Hub;
  connections: StreamConnections;
  origins: ReadonlySet<string>;
  authenticate: Authenticate;
  findMember(claims: Claims): Promise<Member>;
  /** Null where only members write. */
  guests: Guests | null;
  requestLimiter: RequestLimiter;
  /** Signs receipts. */
  signingKey: SigningKey;
  /** By member. */
  searchLimiter: RequestLimiter;
}
