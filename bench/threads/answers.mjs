import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { discussion } from './content.mjs';
import { COMMUNITY, VIEWER, commentList, topicCounts, viewerComments } from './parvis-api.mjs';
import { ARTALK_CONF, artalkList, walineList } from './peer-apis.mjs';
import { countsPage, hostPage, threadPage } from './pages.mjs';

const ROOT = new URL('../../', import.meta.url);
const FOLDERS = {
  cdn: new URL('dist/cdn/', ROOT),
  artalk: new URL('bench/node_modules/artalk/dist/', ROOT),
  waline: new URL('bench/node_modules/@waline/client/dist/', ROOT),
  floor: new URL('bench/threads/floor/', ROOT),
};
const TYPES = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** What is answered to a request: `{ type, body }`, gzipped, or null. Each address is made once and kept. */
export function createAnswers() {
  for (const folder of Object.values(FOLDERS)) {
    if (!existsSync(folder))
      throw new Error(`${fileURLToPath(folder)} is missing: build, and install in bench/.`);
  }
  const kept = new Map();
  return (method, url) => {
    const key = `${method} ${url.pathname}${url.search}`;
    if (!kept.has(key)) kept.set(key, pack(find(method, url)));
    return kept.get(key);
  };
}

function pack(found) {
  return found && { type: TYPES[found.extension], body: gzipSync(found.text, { level: 9 }) };
}

const json = (value) => ({ extension: '.json', text: JSON.stringify(value) });
const html = (text) => ({ extension: '.html', text });

const discussions = new Map();
function discussionOf(count) {
  if (!discussions.has(count)) discussions.set(count, discussion(Number(count)));
  return discussions.get(count);
}

function find(method, { pathname, searchParams }) {
  const [, kind, second, ...rest] = pathname.split('/').map(decodeURIComponent);
  const query = Object.fromEntries(searchParams);
  if (kind === 'page') return html(threadPage(second, query));
  if (kind === 'counts') return html(countsPage(Number(query.count)));
  if (kind === 'host') return html(hostPage(second, query));
  if (kind === 'files') return fileOf(second, rest.join('/'));
  const path = `${method} /${rest.join('/')}`;
  return APIS[kind]?.(path, { roots: discussionOf(second), query, searchParams, rest }) ?? null;
}

function fileOf(folder, name) {
  const extension = extname(name);
  if (!FOLDERS[folder] || name.includes('..') || !TYPES[extension]) return null;
  const file = new URL(name, FOLDERS[folder]);
  return existsSync(file) ? { extension, text: readFileSync(file) } : null;
}

/** What each API answers under `/<kind>/<number of comments>`. */
const APIS = {
  'parvis-api': (path, { roots, query, searchParams, rest }) => {
    if (path === 'GET /v1/community') return json(COMMUNITY);
    if (path === 'GET /v1/topic-counts') return json(topicCounts(searchParams.getAll('key')));
    if (path === 'GET /v1/viewer') return json(VIEWER);
    if (path === 'GET /v1/viewer/comments') return json(viewerComments(searchParams.getAll('id')));
    if (/^GET \/v1\/topics\/.+\/comments$/.test(path)) {
      return json(commentList(roots, { limit: Number(query.limit ?? 20), cursor: query.cursor }));
    }
    if (/^(PUT|DELETE) \/v1\/comments\/.+\/reactions\//.test(path)) {
      return json({ reactions: { [rest.at(-1)]: path.startsWith('PUT') ? 8 : 7 } });
    }
    return null;
  },
  // The hand-written page reads Parvis' answer, all in one piece.
  'floor-api': (_, { roots, query }) => json(commentList(roots, { limit: Number(query.limit ?? Infinity) })),
  'artalk-api': (path, { roots, query }) => {
    if (path === 'GET /api/v2/conf') return json(ARTALK_CONF);
    if (path === 'POST /api/v2/pages/pv') return json({ pv: 1 });
    if (path.startsWith('POST /api/v2/votes/')) return json({ up: 8, down: 0 });
    if (path === 'GET /api/v2/comments') {
      return json(artalkList(roots, { limit: Number(query.limit), offset: Number(query.offset) }));
    }
    return null;
  },
  'waline-api': (path, { roots, query }) => {
    if (path === 'GET /api/comment') {
      return json(walineList(roots, { page: Number(query.page), pageSize: Number(query.pageSize) }));
    }
    if (path.startsWith('PUT /api/comment/')) return json({ errno: 0, errmsg: '', data: {} });
    return null;
  },
};
