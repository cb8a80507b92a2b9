import { sql, type Kysely } from 'kysely';
import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { Database } from '../database/schema.js';
import type { Claims } from './authenticate.js';
import { claimsBadge, imitates, isVouchedFor, skeletonOf } from './look-alikes.js';
import { searchNameOf } from './search-name.js';

/** A person as this backend knows them. */
export interface Member {
  id: string;
  name: string;
  roles: string[];
}

export function isStaff(member: Pick<Member, 'roles'>): boolean {
  return member.roles.includes('staff');
}

/** The role that marks a guest. It is this backend's own claim: no token of the bank gives it. */
export const GUEST_ROLE = 'guest';

/** Somebody who writes without an account. */
export function isGuest(member: Pick<Member, 'roles'>): boolean {
  return member.roles.includes(GUEST_ROLE);
}

const REMEMBERED = 10_000;

/** In place of a name that imitates another: "nomen nescio", with what tells two such members apart. */
function namelessFor(subject: string): string {
  return `N. N. ${createHash('sha256').update(subject).digest('hex').slice(0, 4)}`;
}

/** The name that a member is shown by. Only those whom the bank vouches for may look as if it did. */
async function shownName(
  db: Kysely<Database>,
  { subject, name, roles }: Claims,
  bankName: string | null,
): Promise<string> {
  if (isVouchedFor(roles)) return name;
  if (claimsBadge(name, bankName)) return namelessFor(subject);
  const similar = await db
    .selectFrom('members')
    .select('name')
    .where('skeleton', '=', skeletonOf(name))
    .where('subject', '<>', subject)
    .execute();
  return similar.some((other) => imitates(name, other.name)) ? namelessFor(subject) : name;
}

/**
 * Finds the member of a token's claims, makes one at the first visit, and takes over a changed name or role. `bankName`:
 * what no member may be called; null where the community has no name of its own.
 */
export function createMembers(
  db: Kysely<Database>,
  bankName: string | null,
): (claims: Claims) => Promise<Member> {
  const remembered = new Map<string, { claims: Claims; member: Member }>();

  const store = async (claims: Claims): Promise<Member> => {
    const { roles } = claims;
    const name = await shownName(db, claims, bankName);
    const skeleton = isVouchedFor(roles) ? skeletonOf(name) : null;
    const found = await db
      .selectFrom('members')
      .select(['id', 'name', 'roles', 'skeleton'])
      .where('subject', '=', claims.subject)
      .executeTakeFirst();
    if (found?.name === name && found.skeleton === skeleton && isEqual(found.roles, roles)) {
      return { id: found.id, name, roles };
    }
    const values = { name, roles: JSON.stringify(roles), skeleton };
    const searchName = sql<
      string | null
    >`case when members.search_name is not null then ${searchNameOf(name)} end`;
    return db
      .insertInto('members')
      .values({ id: uuid(), subject: claims.subject, ...values })
      .onConflict((conflict) =>
        conflict.column('subject').doUpdateSet({ ...values, search_name: searchName }),
      )
      .returning(['id', 'name', 'roles'])
      .executeTakeFirstOrThrow();
  };

  return async (claims) => {
    const known = remembered.get(claims.subject);
    if (known && isEqual(known.claims, claims)) return known.member;
    const member = await store(claims);
    remembered.delete(claims.subject);
    remembered.set(claims.subject, { claims, member });
    if (remembered.size > REMEMBERED) remembered.delete(remembered.keys().next().value as string);
    return member;
  };
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
