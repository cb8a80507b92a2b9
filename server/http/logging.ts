import type { FastifyInstance } from 'fastify';
import { pino, type Logger } from 'pino';
import type { ServerConfig } from '../config.js';

/**
 * The lines of a stack trace without its message: a database's message can quote the row that it is about, and with it
 * a person.
 */
function traceOf(error: Error): string | undefined {
  return error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}

/** Structured logs without personal data: no address, token, name, text, id or query. */
export function createLogger(level: ServerConfig['logLevel']): Logger {
  return pino({
    level,
    base: { service: 'parvis' },
    serializers: {
      req: () => undefined,
      res: () => undefined,
      err: (error: unknown) =>
        error instanceof Error
          ? { type: error.name, code: (error as NodeJS.ErrnoException).code, stack: traceOf(error) }
          : { type: typeof error },
    },
  });
}

/** One line for each answer. */
export function logAnswers(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const { operation } = request.routeOptions.config;
    if (operation === undefined) return;
    request.log.info(
      { operation, status: reply.statusCode, milliseconds: Math.round(reply.elapsedTime) },
      'answered',
    );
  });
}
