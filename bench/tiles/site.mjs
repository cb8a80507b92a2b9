import { build } from 'esbuild';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const PAGES = fileURLToPath(new URL('pages/', import.meta.url));
const TYPES = { '.css': 'text/css', '.js': 'text/javascript', '.map': 'application/json' };

/** Bundles the pages of these names for production and serves each at `/<name>`. Resolves to `{ url, close }`. */
export async function openSite(names) {
  const { outputFiles } = await build({
    entryPoints: [...names.map((name) => `${PAGES}${name}.js`), `${PAGES}tiles.css`],
    outdir: '/',
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [path.replace(/^.*[\\/]/, '/'), contents]));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    const file = files.get(pathname);
    if (file) answer(response, 200, TYPES[/\.\w+$/.exec(pathname)?.[0]], file);
    else if (names.includes(pathname.slice(1))) answer(response, 200, 'text/html', page(pathname, files));
    else answer(response, 404, 'text/plain', '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

function page(path, files) {
  const styles = ['/tiles.css', `${path}.css`].filter((name) => files.has(name)).reverse();
  const links = styles.map((name) => `<link rel="stylesheet" href="${name}">`).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${path.slice(1)}</title><link rel="icon" href="data:,">${links}<div id="dashboard"></div><script src="${path}.js"></script></html>`;
}

function answer(response, status, type, body) {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
  response.end(body);
}
