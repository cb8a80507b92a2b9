import fastify, {
  LogController,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { createOpenApi } from '../src/contract/openapi.js';
import { RuleBook } from './community/rule-book.js';
import { bankNameOf, type ServerConfig } from './config.js';
import { connectStore, type Store } from './database/connect.js';
import { checkStreamEpoch, keepMaintaining } from './database/maintenance.js';
import { limitedAddress } from './http/address.js';
import { answerClientError } from './http/client-error.js';
import { allowOrigins } from './http/cors.js';
import { prepareDrain } from './http/drain.js';
import { addHealth } from './http/health.js';
import { takeJsonBodies } from './http/json-body.js';
import { createLogger, logAnswers } from './http/logging.js';
import { addMetrics } from './http/metrics.js';
import { addOpenApi } from './http/openapi-route.js';
import { answerError, answerUnknown } from './http/problems.js';
import { allowanceHeaders, rateLimited } from './http/rate-limits.js';
import { RequestLimiter } from './http/request-limiter.js';
import { openSigningKey } from './ledger/keys.js';
import { keepSealing } from './ledger/sealer.js';
import { createAuthenticate } from './members/authenticate.js';
import { createGuestTokens } from './members/guest-tokens.js';
import { createGuests } from './members/guests.js';
import { createMembers } from './members/members.js';
import { createHandlers } from './operations/handlers.js';
import { addOperations } from './operations/router.js';
import type { Services } from './operations/services.js';
import { Review } from './review/review.js';
import { StreamConnections } from './stream/connections.js';
import { Hub } from './stream/hub.js';

const REQUEST_TIMEOUT_MS = 30_000;
const KEEP_ALIVE_MS = 72_000;
/** Topic keys have up to 200 characters, each up to twelve when it is written into a path. */
const MAX_PARAMETER_LENGTH = 2500;

/**
 * The community backend, ready for `listen`. Everything it answers is below `config.prefix`; the rest of the instance is
 * free for another site's routes. Closing it ends its streams and gives the database back.
 */
export async function buildServer(config: ServerConfig): Promise<FastifyInstance> {
  const logger = createLogger(config.logLevel);
  const store = await connectStore(config);
  try {
    await checkStreamEpoch(store.db);
    const app = fastify({
      loggerInstance: logger,
      logController: new LogController({ disableRequestLogging: true }),
      trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
      bodyLimit: config.limits.bodyBytes,
      requestTimeout: REQUEST_TIMEOUT_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      return503OnClosing: false,
      routerOptions: { maxParamLength: MAX_PARAMETER_LENGTH },
      frameworkErrors: (error, request, reply) =>
        void answerError(error, request as FastifyRequest, reply as FastifyReply),
      clientErrorHandler: answerClientError,
    }) as unknown as FastifyInstance;
    await addCommunity(app, config, store, (error) => logger.error({ err: error }, 'background work failed'));
    return app;
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function addCommunity(
  app: FastifyInstance,
  config: ServerConfig,
  store: Store,
  onError: (error: unknown) => void,
): Promise<void> {
  const hub = await Hub.start(store, config.stream.pollSeconds * 1000, onError);
  const stopMaintaining = keepMaintaining(store.db, config, onError);
  const signingKey = await openSigningKey(store.db, config.ledger.key);
  const stopSealing = keepSealing(store.db, signingKey, config.ledger.sealSeconds, onError);
  const services: Services = {
    config,
    db: store.db,
    ruleBook: new RuleBook(config.houseRules),
    review: new Review(config.review),
    hub,
    connections: new StreamConnections({
      total: config.limits.streams,
      perAddress: config.limits.streamsPerAddress,
    }),
    origins: new Set(config.origins),
    authenticate: createAuthenticate(config),
    signingKey,
    findMember: createMembers(store.db, bankNameOf(config)),
    guests: config.guests
      ? createGuests(store.db, createGuestTokens(store.db, config.audience), {
          bankName: bankNameOf(config),
          needsName: config.guestNames === 'required',
        })
      : null,
    requestLimiter: new RequestLimiter(config.limits.requests),
    searchLimiter: new RequestLimiter(config.limits.memberSearches),
  };
  const drain = prepareDrain(app.server);
  app.addHook('preClose', async () => {
    services.connections.endAll();
    drain();
  });
  app.addHook('onClose', async () => {
    await hub.close();
    await stopMaintaining();
    await stopSealing();
    await store.close();
  });
  await app.register(async (community) => addRoutes(community, services), { prefix: config.prefix });
}

async function addRoutes(app: FastifyInstance, services: Services): Promise<void> {
  const { config, db, connections, requestLimiter } = services;
  app.setErrorHandler(answerError);
  takeJsonBodies(app);
  logAnswers(app);
  addMetrics(app, connections);
  addHealth(app, db);
  await app.register(async (api) => {
    await allowOrigins(api, config.origins);
    api.addHook('onRequest', async (request, reply) => {
      reply.header('X-Content-Type-Options', 'nosniff');
      const allowance = requestLimiter.take(limitedAddress(request.ip));
      if (!allowance.allowed) throw rateLimited(allowance);
      if (request.method === 'GET') reply.headers(allowanceHeaders(allowance));
    });
    answerUnknown(api);
    addOpenApi(api, createOpenApi({ server: `${config.prefix}/v1` }));
    addOperations(api, services, createHandlers(services));
  });
}
