import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';

const CHECK_MS = 50;

/**
 * Lets a stopping server finish what is under way without waiting for connections that ask nothing: those between two
 * requests, and those that a browser opened in advance. Returns what begins it.
 */
export function prepareDrain(server: Server): () => void {
  const unused = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.on('request', (request: IncomingMessage) => unused.delete(request.socket));
  return () => {
    const check = (): void => {
      for (const socket of unused) socket.destroy();
      server.closeIdleConnections();
    };
    check();
    const timer = setInterval(check, CHECK_MS);
    server.once('close', () => clearInterval(timer));
  };
}
