import type { Socket } from 'node:net';
import { ProblemError } from '../problem-error.js';
import { PROBLEM_TYPE } from './problems.js';

/** What cannot be read as HTTP, or comes too slowly, gets a problem document and a closed connection. */
export function answerClientError(error: Error, socket: Socket): void {
  if ((error as NodeJS.ErrnoException).code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = new ProblemError('request-invalid');
  const body = JSON.stringify(problem.toDocument());
  socket.end(
    'HTTP/1.1 400 Bad Request\r\n' +
      `Content-Type: ${PROBLEM_TYPE}\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\n` +
      'Cache-Control: no-store\r\n' +
      'Connection: close\r\n\r\n' +
      body,
  );
}
