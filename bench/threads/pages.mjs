import { readFileSync } from 'node:fs';
import { TOPIC } from './content.mjs';
import { AVATAR } from './peer-apis.mjs';

/** The pages that the contestants stand in, the same but for the contestant. */

const RELEASE = new URL('../../dist/cdn/v0.1.0/', import.meta.url);
const PARAGRAPH =
  'A bridging loan covers the months between the purchase of a new home and the sale of the old one. It is repaid in one sum when the old home is sold, and until then only the interest is due. The bank looks at the price that the old home can reach, and lends a part of it.';
/** Enough that what stands below is far from any window. */
const PARAGRAPHS_ABOVE = 150;

/** Nothing of a page may come from elsewhere; what tries is told by the browser. */
const POLICY = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:";

/** What each contestant adds to a page: to its head, and at the place of the widget. */
const CONTESTANTS = {
  parvis: {
    tag: () => parvisTag(),
    widget: (options) =>
      `${options.signed ? parvisSignIn(options) : ''}${options.empty ? '' : parvisThread(options)}`,
  },
  artalk: {
    tag: () => artalkTag('Artalk'),
    widget: (options) => `<div id="widget"></div>${artalkTag('Artalk')}${artalkStart(options)}`,
  },
  'artalk-lite': {
    tag: () => artalkTag('ArtalkLite'),
    widget: (options) => `<div id="widget"></div>${artalkTag('ArtalkLite')}${artalkStart(options)}`,
  },
  waline: {
    tag: () => `${WALINE_STYLES}<script type="module">import '/files/waline/waline.js';</script>`,
    widget: (options) => `<div id="widget"></div>${WALINE_STYLES}${walineStart(options)}`,
  },
  floor: {
    tag: () => floorTag(),
    widget: (options) => `<div id="widget"></div>${floorTag()}${floorStart(options)}`,
  },
};

/** A page with the widget at its top. `size`: comments on the topic in one piece. */
export function threadPage(name, query) {
  const options = optionsOf(query);
  const { tag, widget } = CONTESTANTS[name];
  return wholePage({
    head: name === 'parvis' ? tag() : '',
    main: `<p>${PARAGRAPH}</p>${widget(options)}`,
  });
}

/** A bank's long page: `with` is `nothing`, `tag`, or `widget` for one far below what is seen. */
export function hostPage(name, query) {
  const text = `<p>${PARAGRAPH}</p>`.repeat(PARAGRAPHS_ABOVE);
  if (query.with === 'nothing') return wholePage({ head: '', main: text });
  const { tag, widget } = CONTESTANTS[name];
  const place = query.with === 'widget' ? widget(optionsOf(query)) : name === 'parvis' ? '' : tag();
  return wholePage({ head: name === 'parvis' ? tag() : '', main: `${text}${place}` });
}

/** A listing page with an entry for each of so many topics. */
export function countsPage(count) {
  const entries = Array.from(
    { length: count },
    (_, index) =>
      `<li>Article ${index + 1}: <parvis-comment-count load="eager" topic="article-${index + 1}"></parvis-comment-count></li>`,
  );
  return wholePage({
    head: parvisTag(),
    main: `<parvis-community backend="/parvis-api/${count}"><ul>${entries.join('')}</ul></parvis-community>`,
  });
}

function optionsOf({ count = '50', size = '20', signed = '', empty = '' }) {
  return { count: Number(count), size: Number(size), signed: signed !== '', empty: empty !== '' };
}

/** On a page that is `empty`, the measurement starts the widget itself. */
const begin = ({ empty }) => (empty ? '' : "start(document.querySelector('#widget'));");

function wholePage({ head, main }) {
  return `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <meta name="viewport" content="width=device-width" />
    <title>Bridging loans</title>
    <link rel="icon" href="data:," />
    <style>
      body { margin: 0 auto; max-width: 760px; padding: 0 16px; font: 16px/1.5 sans-serif; }
    </style>
    ${head}
  </head>
  <body>
    <h1>Bridging loans</h1>
    <main>${main}</main>
    <footer><p>Banque Solane, since 1912</p></footer>
  </body>
</html>`;
}

function parvisTag() {
  const { files } = JSON.parse(readFileSync(new URL('manifest.json', RELEASE), 'utf8'));
  const { sha384 } = files.find(({ file }) => file === 'parvis.js');
  return `<link rel="stylesheet" href="/files/cdn/v0.1.0/parvis.css" />
    <script type="module" src="/files/cdn/v0.1.0/parvis.js" integrity="${sha384}" crossorigin="anonymous"></script>`;
}

const parvisSignIn = ({ count }) => `<script type="module">
  import { configure } from '/files/cdn/v0.1.0/parvis.js';
  configure({ backend: '/parvis-api/${count}', getToken: async () => 'bench' });
</script>`;

/** Neither Parvis' nor Waline's server answers more comments on a topic in one piece. Artalk's does. */
const atMost = (size) => Math.min(size, 100);

/** Where somebody is signed in, the page's own settings say which backend. */
const parvisThread = ({ count, size, signed }) => `<parvis-comment-thread id="widget"
  ${signed ? '' : `backend="/parvis-api/${count}"`} topic="${TOPIC}" page-size="${atMost(size)}"
></parvis-comment-thread>`;

const artalkTag = (build) => `<link rel="stylesheet" href="/files/artalk/${build}.css" />
  <script src="/files/artalk/${build}.js"></script>`;

/** As its documentation says, but for what would ask other hosts, and the badge of the browser, which others lack. */
const artalkStart = (options) => `<script>
  window.start = (el) => Artalk.init({
    el, pageKey: '/bench', pageTitle: 'Bench', server: '/artalk-api/${options.count}', site: 'bench',
    flatMode: false, emoticons: false, uaBadge: false, versionCheck: false, pvAdd: false,
    pagination: { pageSize: ${options.size}, readMore: true, autoLoad: false },
    avatarURLBuilder: () => '${AVATAR}',
  });
  ${begin(options)}
</script>`;

const WALINE_STYLES = '<link rel="stylesheet" href="/files/waline/waline.css" />';

/** As its documentation says, but for what would ask other hosts. */
const walineStart = (options) => `<script type="module">
  import { init } from '/files/waline/waline.js';
  window.start = (el) => init({
    el, serverURL: location.origin + '/waline-api/${options.count}', path: '/bench', lang: 'fr',
    pageSize: ${atMost(options.size)}, emoji: false, search: false, reaction: false,
  });
  ${begin(options)}
</script>`;

const floorTag = () =>
  '<link rel="stylesheet" href="/files/floor/floor.css" /><script src="/files/floor/floor.js"></script>';

const floorStart = (options) => `<script>
  window.start = (el) => startFloor(el, {
    url: '/floor-api/${options.count}/comments?limit=${options.size}', signedIn: ${options.signed},
    stream: '/parvis-api/${options.count}/v1/stream',
  });
  ${begin(options)}
</script>`;
