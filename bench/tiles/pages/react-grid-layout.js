import { createElement, useEffect, useMemo, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import ReactGridLayout from 'react-grid-layout';
import 'react-grid-layout/css/styles.css';
import { COLUMNS, contentOf, GAP, HEIGHT, placeOf, ready, tileCount, WIDTH } from './tile.js';

/** `compactor`: how tiles close the gaps; left out, the library's own default. */
export function openDashboard(compactor) {
  const root = document.querySelector('#dashboard');
  const indices = Array.from({ length: tileCount() }, (_, index) => index);
  const layout = indices.map((index) => ({ i: String(index), ...placeOf(index), w: 1, h: 1 }));
  function Dashboard() {
    const shown = useRef(false);
    useEffect(() => {
      if (!shown.current) ready(root);
      shown.current = true;
    }, []);
    // The library asks for this: children that stay the same are not rendered again.
    const tiles = useMemo(
      () => indices.map((index) => createElement('div', { key: index }, tile(index))),
      [],
    );
    return createElement(
      ReactGridLayout,
      {
        width: WIDTH,
        layout,
        gridConfig: {
          cols: COLUMNS,
          rowHeight: HEIGHT - GAP,
          margin: [GAP, GAP],
          containerPadding: [GAP / 2, GAP / 2],
        },
        resizeConfig: { enabled: false },
        ...(compactor ? { compactor } : {}),
      },
      tiles,
    );
  }
  createRoot(root).render(createElement(Dashboard));
}

function tile(index) {
  const { title, figure, lines } = contentOf(index);
  return createElement(
    'section',
    { className: 'tile' },
    createElement('h2', null, title),
    createElement('p', null, figure),
    createElement(
      'ul',
      null,
      lines.map((line) => createElement('li', { key: line }, line)),
    ),
  );
}
