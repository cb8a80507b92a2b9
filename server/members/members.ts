import type { Kysely } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Database } from '../database/schema.js';
import type { Claims } from './authenticate.js';

/** A person as this backend knows them. */
export interface Member {
  id: string;
  name: string;
  roles: string[];
}

const REMEMBERED = 10_000;

/** Finds the member of a token's claims, makes one at the first visit, and takes over a changed name or role. */
export function createMembers(db: Kysely<Database>): (claims: Claims) => Promise<Member> {
  const remembered = new Map<string, Member>();

  const isSame = (member: Pick<Member, 'name' | 'roles'>, claims: Claims): boolean =>
    member.name === claims.name && JSON.stringify(member.roles) === JSON.stringify(claims.roles);

  const store = async (claims: Claims): Promise<Member> => {
    const found = await db
      .selectFrom('members')
      .select(['id', 'name', 'roles'])
      .where('subject', '=', claims.subject)
      .executeTakeFirst();
    if (found && isSame(found, claims)) return found;
    const values = { name: claims.name, roles: JSON.stringify(claims.roles) };
    return db
      .insertInto('members')
      .values({ id: uuid(), subject: claims.subject, ...values })
      .onConflict((conflict) => conflict.column('subject').doUpdateSet(values))
      .returning(['id', 'name', 'roles'])
      .executeTakeFirstOrThrow();
  };

  return async (claims) => {
    const known = remembered.get(claims.subject);
    if (known && isSame(known, claims)) return known;
    const member = await store(claims);
    remembered.delete(claims.subject);
    remembered.set(claims.subject, member);
    if (remembered.size > REMEMBERED) remembered.delete(remembered.keys().next().value as string);
    return member;
  };
}
