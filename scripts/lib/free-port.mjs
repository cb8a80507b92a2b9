import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below those that systems give to whoever asks for any port, or opens a connection: none of these takes it meanwhile. */
const LOWEST = 20_000;
const HIGHEST = 32_000;

/** A port of this machine that nothing listens on. */
export async function freePort() {
  for (;;) {
    const port = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST));
    const server = createServer().listen(port, '127.0.0.1');
    try {
      await once(server, 'listening');
    } catch (error) {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') continue;
      throw error;
    }
    server.close();
    await once(server, 'close');
    return port;
  }
}
