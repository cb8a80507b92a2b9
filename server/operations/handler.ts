import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Transaction } from 'kysely';
import type * as z from 'zod/mini';
import type { Access, Operation } from '../../src/contract/operation.js';
import type { Database } from '../database/schema.js';
import type { Answer, StoredAnswer } from '../http/idempotency.js';
import type { Member } from '../members/members.js';

type Output<Schema> = Schema extends z.ZodMiniType ? z.output<Schema> : undefined;
type Field<Row, Key extends PropertyKey> = Key extends keyof Row ? Output<Row[Key]> : undefined;

/** What the router has checked before an operation is called. */
export interface Call<Row extends Operation> {
  params: Field<Row, 'params'>;
  query: Field<Row, 'query'>;
  body: Field<Row, 'body'>;
  /** The token's bearer; where anyone may call, nobody is looked at. */
  member: Row['access'] extends 'anyone' ? null : Member;
  /** The versions of `If-Match`. */
  versions: Row extends { ifMatch: true } ? readonly number[] : null;
  /** Runs the write once for its key. What it throws undoes it. */
  once: Row extends { idempotencyKey: true; access: Exclude<Access, 'anyone'> }
    ? (work: (transaction: Transaction<Database>) => Promise<TypedAnswer<Row>>) => Promise<StoredAnswer>
    : null;
  /** Of a write by anyone, which has no member whose keys could be kept: its own operation recognises it. */
  requestKey: Row extends { idempotencyKey: true; access: 'anyone' }
    ? { key: string; fingerprint: string }
    : null;
  request: FastifyRequest;
  reply: FastifyReply;
}

/** An answer with the body that the contract promises. */
export type TypedAnswer<Row extends Operation> = Omit<Answer, 'body'> & { body: Field<Row, 'response'> };

/** A write with a key can only answer by `once`, or say whether it did so before; a stream answers by itself. */
export type Handler<Row extends Operation> = (
  call: Call<Row>,
) => Promise<
  Row extends { stream: true } ? void : Row extends { idempotencyKey: true } ? StoredAnswer : TypedAnswer<Row>
>;
