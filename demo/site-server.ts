import { createServer, type RequestListener } from 'node:http';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { AssetFolder, serveAssets } from './assets.js';
import { readBenchResults } from './bench/results.js';
import { chooseEncoding, compress, type Encoding } from './compression.js';
import type { Identity } from './identity.js';
import { type Language, LANGUAGES, preferredLanguage } from './languages.js';
import { type PageContent, type PageContext, renderPage, type Scheme, SCHEMES } from './layout.js';
import { articlePage } from './pages/article.js';
import { benchPage } from './pages/bench.js';
import { deskPage } from './pages/desk.js';
import { failurePage, notFoundPage } from './pages/errors.js';
import { forumPage } from './pages/forum.js';
import { recordPage } from './pages/record.js';
import { homePage } from './pages/home.js';
import { messagesPage } from './pages/messages.js';
import { topicPage } from './pages/topic.js';
import { ASSETS_FOLDER } from './project.js';
import { addSecurityHeaders } from './security-headers.js';
import { addSession, readCookie } from './session.js';
import { languageOf, pathOf } from './site.js';

export interface SiteConfig {
  identity: Identity;
  /** The version of the SDK that the pages load. */
  version: string;
  /** Where the built SDK is, in a folder for its version. */
  sdkFolder: string;
  /** What the widgets call: a path on this host, or the URL of another. */
  backend: string;
  encodings: readonly Encoding[];
  /** Where `npm run bench` puts what it measured. */
  benchFolder: string;
  /** Answers requests that are not for the bank's own site. Says whether it took the request. */
  delegate: (...request: Parameters<RequestListener>) => boolean;
}

/** The bank's site: its pages, its assets, the SDK, its sign-in and its keys. */
export function buildSite(config: SiteConfig): FastifyInstance {
  const app = Fastify({
    routerOptions: { ignoreTrailingSlash: true },
    serverFactory: (handler) =>
      createServer((request, response) => {
        if (!config.delegate(request, response)) handler(request, response);
      }),
  });
  // Only JSON is read, so that no form on another site can sign somebody in.
  app.removeContentTypeParser('text/plain');
  const backendOrigin = URL.canParse(config.backend) ? new URL(config.backend).origin : null;
  addSecurityHeaders(app, backendOrigin);
  addSession(app, config.identity);

  const sdk = new AssetFolder(config.sdkFolder);
  const { encodings } = config;
  serveAssets(app, { prefix: '/parvis', folder: sdk, encodings, shared: true });
  const assets = new AssetFolder(ASSETS_FOLDER);
  serveAssets(app, { prefix: '/assets', folder: assets, encodings, shared: false });

  app.get('/.well-known/jwks.json', async (_request, reply) => {
    reply.headers({ 'cache-control': 'public, max-age=300', 'access-control-allow-origin': '*' });
    return config.identity.jwks;
  });
  app.get('/favicon.ico', async (_request, reply) => reply.redirect('/assets/mark.svg', 301));

  const send = async (
    request: FastifyRequest,
    reply: FastifyReply,
    language: Language,
    content: PageContent,
  ): Promise<FastifyReply> => {
    const entry = `v${config.version}/parvis.js`;
    const loader = await sdk.find(entry);
    const ownScript = await assets.find('bank.js');
    const context: PageContext = {
      language,
      nonce: request.nonce,
      person: request.person,
      scheme: readScheme(request),
      origin: `${request.protocol}://${request.host}`,
      backend: config.backend,
      ownScript: ownScript!.integrity,
      sdk: loader && { src: `/parvis/${entry}`, integrity: loader.integrity },
    };
    const body = Buffer.from(String(renderPage(context, content)));
    const encoding = chooseEncoding(request.headers['accept-encoding'], encodings);
    if (encoding) reply.header('content-encoding', encoding);
    return reply
      .headers({
        'cache-control': 'private, no-cache',
        'content-language': language,
        vary: 'Cookie, Accept-Encoding',
      })
      .type('text/html; charset=utf-8')
      .send(encoding ? await compress(body, encoding, 'each-time') : body);
  };

  app.get('/', async (request, reply) => {
    const language = preferredLanguage(request.headers['accept-language']);
    return reply.header('vary', 'Accept-Language').redirect(pathOf({ name: 'article' }, language), 302);
  });
  app.get('/bench', async (request, reply) => {
    const language = preferredLanguage(request.headers['accept-language']);
    return reply.header('vary', 'Accept-Language').redirect(pathOf({ name: 'bench' }, language), 302);
  });
  app.get<{ Params: { reference: string } }>('/messages/:reference', async (request, reply) => {
    const language = preferredLanguage(request.headers['accept-language']);
    const page = { name: 'messages', reference: request.params.reference } as const;
    return reply.header('vary', 'Accept-Language').redirect(pathOf(page, language), 302);
  });
  for (const language of LANGUAGES) {
    const add = (path: string, page: () => PageContent | Promise<PageContent>) =>
      app.get(path, async (request, reply) => send(request, reply, language, await page()));
    add(pathOf({ name: 'home' }, language), () => homePage(language));
    add(pathOf({ name: 'article' }, language), () => articlePage(language));
    add(pathOf({ name: 'forum' }, language), () => forumPage(language));
    add(pathOf({ name: 'record' }, language), () => recordPage(language));
    add(pathOf({ name: 'desk' }, language), () => deskPage(language));
    add(pathOf({ name: 'bench' }, language), async () =>
      benchPage(language, await readBenchResults(config.benchFolder)),
    );
    app.get<{ Params: { slug: string } }>(`/${language}/forum/:slug`, (request, reply) => {
      const page = topicPage(language, request.params.slug);
      return send(request, reply.code(page ? 200 : 404), language, page ?? notFoundPage(language));
    });
    const messages = pathOf({ name: 'messages', reference: '' }, language);
    app.get<{ Params: { reference: string } }>(`${messages}:reference`, (request, reply) => {
      const page = messagesPage(language, request.params.reference, request.person);
      return send(request, reply.code(page ? 200 : 404), language, page ?? notFoundPage(language));
    });
  }

  app.setNotFoundHandler((request, reply) =>
    send(request, reply.code(404), languageFor(request), notFoundPage(languageFor(request))),
  );
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send({ error: error.message });
    console.error(error);
    return send(request, reply.code(500), languageFor(request), failurePage(languageFor(request)));
  });
  return app;
}

function languageFor(request: FastifyRequest): Language {
  return languageOf(request.url) ?? preferredLanguage(request.headers['accept-language']);
}

function readScheme(request: FastifyRequest): Scheme {
  const cookie = readCookie(request, 'solane-scheme');
  return SCHEMES.find((scheme) => scheme === cookie) ?? 'auto';
}
