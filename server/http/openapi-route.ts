import etag from '@fastify/etag';
import type { FastifyInstance } from 'fastify';

/** Serves the contract as an OpenAPI document. */
export function addOpenApi(app: FastifyInstance, document: unknown): void {
  const text = JSON.stringify(document);
  app.register(async (tagged) => {
    await tagged.register(etag);
    tagged.get('/openapi.json', async (_request, reply) =>
      reply.header('Cache-Control', 'public, max-age=300').type('application/json; charset=utf-8').send(text),
    );
  });
}
