import type { FastifyInstance } from 'fastify';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../database/schema.js';
import { ProblemError } from '../problem-error.js';

const READY_TIMEOUT_MS = 3000;

/** `/healthz`: the process answers. `/readyz`: it can serve, because its database answers and it is not stopping. */
export function addHealth(app: FastifyInstance, db: Kysely<Database>): void {
  let stopping = false;
  app.addHook('preClose', async () => {
    stopping = true;
  });
  const noStore = { 'Cache-Control': 'no-store' };

  app.get('/healthz', async (_request, reply) => reply.headers(noStore).send({ status: 'ok' }));

  app.get('/readyz', async (_request, reply) => {
    if (stopping) throw new ProblemError('unavailable');
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new ProblemError('unavailable')), READY_TIMEOUT_MS);
    });
    try {
      await Promise.race([sql`select 1`.execute(db), tooLate]);
    } finally {
      clearTimeout(timer);
    }
    return reply.headers(noStore).send({ status: 'ready' });
  });
}
