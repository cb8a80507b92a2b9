import { createServer } from 'node:http';
import { once } from 'node:events';
import { createAnswers } from './answers.mjs';
import { arrivalEvent } from './parvis-api.mjs';
import { discussion } from './content.mjs';

/**
 * One server on loopback for all contestants: their pages, their files and their APIs, all from memory and gzipped once,
 * so that each waits for the same kind of server. Nothing may be cached by the browser.
 */
export async function startServer() {
  const answers = createAnswers();
  const streams = new Set();
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://127.0.0.1');
    if (url.pathname.endsWith('/v1/stream')) return openStream(streams, response);
    const answer = answers(request.method, url);
    if (!answer) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end(`There is no ${url.pathname}`);
      return;
    }
    response.writeHead(200, {
      'Content-Type': answer.type,
      'Content-Encoding': 'gzip',
      'Content-Length': answer.body.length,
      'Cache-Control': 'no-store',
      'Stream-Position': 'start',
    });
    response.end(answer.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${server.address().port}`;
  return {
    url,
    /** How many streams are open. */
    listening: () => streams.size,
    /** Sends arrivals evenly for some seconds; resolves to how many, when the last one is sent. */
    sendArrivals: ({ count, perSecond, seconds }) => sendArrivals(streams, { count, perSecond, seconds }),
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function openStream(streams, response) {
  response.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.socket.setNoDelay(true);
  response.write('id: start\nevent: ready\ndata: {}\n\n');
  streams.add(response);
  response.once('close', () => streams.delete(response));
}

/** Each event is written by itself, at its own time; a timer that fires late is made up for. */
function sendArrivals(streams, { count, perSecond, seconds }) {
  const total = perSecond * seconds;
  const replied = discussion(count)[0].id;
  const started = performance.now();
  let sent = 0;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const due = Math.min(total, Math.floor(((performance.now() - started) / 1000) * perSecond));
      for (; sent < due; sent += 1) {
        const data = JSON.stringify(arrivalEvent(sent, count, replied));
        for (const stream of streams)
          stream.write(`id: event-${sent}\nevent: comment-created\ndata: ${data}\n\n`);
      }
      if (sent < total) return;
      clearInterval(timer);
      resolve(total);
    }, 5);
  });
}
