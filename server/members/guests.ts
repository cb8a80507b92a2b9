import { randomInt } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Database } from '../database/schema.js';
import { ProblemError } from '../problem-error.js';
import { cleanName } from './clean-name.js';
import { claimsBadge, skeletonOf } from './look-alikes.js';
import { invalidToken, toTokenProblem } from './authenticate.js';
import { RENEWABLE_SECONDS, type GuestTokens } from './guest-tokens.js';
import { GUEST_ROLE, type Member } from './members.js';
import { searchNameOf } from './search-name.js';

/** A subject of the bank has no control character, so that no guest ever shares a row with a member. */
const SUBJECT_PREFIX = '\u0001guest:';

/** "Nomen nescio", with what tells two such guests apart. The same in every language. */
function madeUpName(): string {
  return `N. N. ${String(randomInt(10_000)).padStart(4, '0')}`;
}

/**
 * Whether a name is that of somebody here: of one whom the bank vouches for, by its looks; of a member who has written, by
 * its letters. What a guest is called must not make readers think of either.
 */
async function isTaken(db: Kysely<Database>, name: string): Promise<boolean> {
  const found = await db
    .selectFrom('members')
    .select('id')
    .where('guest', '=', false)
    .where((where) =>
      where.or([where('skeleton', '=', skeletonOf(name)), where('search_name', '=', searchNameOf(name))]),
    )
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

interface NameRules {
  /** What nobody may be called; null where the community has no name of its own. */
  bankName: string | null;
  /** A guest has to give a name. */
  needsName: boolean;
}

const nameProblem = (code: 'name-missing' | 'name-not-allowed') =>
  new ProblemError(code, { errors: [{ pointer: '/body/name', detail: 'Another name is expected.' }] });

/** The name that a guest is shown by. Throws `name-not-allowed`, and `name-missing` where one is needed. */
async function guestName(
  db: Kysely<Database>,
  typed: string,
  { bankName, needsName }: NameRules,
): Promise<string> {
  if (typed.trim() === '') {
    if (needsName) throw nameProblem('name-missing');
    return madeUpName();
  }
  const name = cleanName(typed);
  if (name === null || claimsBadge(name, bankName) || (await isTaken(db, name))) {
    throw nameProblem('name-not-allowed');
  }
  return name;
}

/** Those who write without an account. */
export interface Guests {
  /** Throws `name-not-allowed`, and `name-missing` where a name is needed. */
  create(name: string): Promise<Member>;
  issueToken(guest: Member): Promise<{ token: string; expiresAt: Date }>;
  /** Whose token it is. Throws `token-invalid` and `token-expired`. */
  find(token: string): Promise<Member>;
  /** The guest of a token that may have ended lately; undefined where it is nobody's any more. */
  findByEnded(token: string): Promise<Member | undefined>;
}

export function createGuests(db: Kysely<Database>, tokens: GuestTokens, rules: NameRules): Guests {
  const roles = [GUEST_ROLE];
  const findById = async (id: string): Promise<Member | undefined> => {
    const row = await db
      .selectFrom('members')
      .select(['id', 'name'])
      .where('id', '=', id)
      .where('guest', '=', true)
      .executeTakeFirst();
    return row && { ...row, roles };
  };

  return {
    async create(typed) {
      const name = await guestName(db, typed, rules);
      const id = uuid();
      await db
        .insertInto('members')
        .values({ id, subject: SUBJECT_PREFIX + id, name, roles: JSON.stringify(roles), guest: true })
        .execute();
      return { id, name, roles };
    },
    issueToken: ({ id }) => tokens.issue(id),
    async find(token) {
      const id = await tokens.verify(token).catch((error: unknown) => {
        throw toTokenProblem(error);
      });
      const guest = await findById(id);
      if (!guest) throw invalidToken('There is no such guest.');
      return guest;
    },
    async findByEnded(token) {
      const id = await tokens.verify(token, true).catch(() => undefined);
      return id === undefined ? undefined : findById(id);
    },
  };
}

/** Forgets those who came and wrote nothing. One who is still there becomes another guest of the same name. */
export async function purgeGuests(db: Kysely<Database>): Promise<void> {
  await sql`
    delete from members
    where guest and created_at < clock_timestamp() - make_interval(secs => ${RENEWABLE_SECONDS}::integer)
      and not exists (select 1 from comments where comments.author_id = members.id)`.execute(db);
}
