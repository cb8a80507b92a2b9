import type { FastifyInstance } from 'fastify';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { StreamConnections } from '../stream/connections.js';

/** Measures every request by its operation, never by its path: a path holds ids. Serves `/metrics` for Prometheus. */
export function addMetrics(app: FastifyInstance, connections: StreamConnections): void {
  const registers = [new Registry()] as [Registry];
  collectDefaultMetrics({ register: registers[0] });
  const duration = new Histogram({
    name: 'parvis_request_duration_seconds',
    help: 'Time from a request to its answer.',
    labelNames: ['operation', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers,
  });
  const replays = new Counter({
    name: 'parvis_idempotent_replays_total',
    help: 'Writes that were answered with what was stored for their key.',
    registers,
  });
  new Gauge({
    name: 'parvis_open_streams',
    help: 'Streams that are open.',
    registers,
    collect() {
      this.set(connections.size);
    },
  });
  app.addHook('onResponse', async (request, reply) => {
    const { operation } = request.routeOptions.config;
    if (operation === undefined || operation === 'openStream') return;
    duration.observe({ operation, status: reply.statusCode }, reply.elapsedTime / 1000);
    if (reply.getHeader('idempotency-replayed') !== undefined) replays.inc();
  });
  app.get('/metrics', async (_request, reply) =>
    reply.type(registers[0].contentType).send(await registers[0].metrics()),
  );
}
