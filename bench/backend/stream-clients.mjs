import { request } from 'node:http';

const PATIENCE_MS = 30_000;

/**
 * Opens streams of a channel, all at the same time, as the pages of many readers do. Resolves when each has said that it
 * is ready. `onEvent` gets each later event's data and the moment it came.
 */
export async function openStreams(url, count, onEvent) {
  const opened = Array.from({ length: count }, () => openStream(url, onEvent));
  try {
    const times = await Promise.all(opened.map(({ ready }) => ready));
    return {
      times,
      async close() {
        await Promise.all(opened.map((stream) => stream.close()));
      },
    };
  } catch (error) {
    await Promise.all(opened.map((stream) => stream.close()));
    throw error;
  }
}

function openStream(url, onEvent) {
  const start = performance.now();
  // No agent: each stream has a connection of its own, as each browser does.
  const sent = request(url, { agent: false });
  const closed = new Promise((resolve) => sent.once('close', resolve));
  const ready = new Promise((resolve, reject) => {
    const timer = setTimeout(() => sent.destroy(new Error('A stream was not opened in time.')), PATIENCE_MS);
    sent.once('error', reject);
    sent.once('close', () => clearTimeout(timer));
    sent.once('response', (response) => {
      if (response.statusCode !== 200) return sent.destroy(new Error(`A stream: ${response.statusCode}`));
      response.once('error', () => {});
      const read = createReader(({ name, data }) => {
        if (name !== 'ready') return onEvent(data, performance.now());
        clearTimeout(timer);
        resolve(performance.now() - start);
      });
      response.setEncoding('utf8');
      response.on('data', read);
    });
    sent.end();
  });
  // Who waits for `ready` hears of it; one that is closed before is nobody's concern.
  ready.catch(() => {});
  return {
    ready,
    async close() {
      sent.destroy();
      await closed;
    },
  };
}

/** Takes the text of a stream piece by piece and gives each whole event with its name and its data as text. */
export function createReader(onEvent) {
  let waiting = '';
  return (piece) => {
    const blocks = (waiting + piece).split('\n\n');
    waiting = blocks.pop();
    for (const block of blocks) {
      const field = (name) => block.match(new RegExp(`^${name}: (.*)$`, 'm'))?.[1];
      const name = field('event');
      if (name !== undefined) onEvent({ name, data: field('data') });
    }
  };
}
