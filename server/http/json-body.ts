import type { FastifyInstance } from 'fastify';
import { ProblemError } from '../problem-error.js';

const MAX_DEPTH = 32;

/** Walks with a list and not by recursion: the depth is what is not known yet. */
function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((item) =>
      typeof item === 'object' && item !== null ? (Object.values(item) as unknown[]) : [],
    );
  }
  return false;
}

/** Takes JSON and nothing else. A key such as `__proto__` is an error. */
export function takeJsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, text: string, done) => {
    if (text === '') {
      done(null, undefined);
      return;
    }
    void parse(request, text, (error, body) => {
      if (error) done(new ProblemError('json-invalid'), undefined);
      else if (isTooDeep(body))
        done(new ProblemError('json-invalid', { detail: 'The JSON is nested too deeply.' }), undefined);
      else done(null, body);
    });
  });
}
