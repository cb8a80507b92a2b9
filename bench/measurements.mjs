/** What `npm run bench` measures, in this order: a name, and the function of a module of its own. */
export const MEASUREMENTS = [
  { name: 'bytes', module: './threads/bytes.mjs', measure: 'measureBytes' },
  { name: 'thread-ready', module: './threads/thread-ready.mjs', measure: 'measureThreadReady' },
  { name: 'interactions', module: './threads/interactions.mjs', measure: 'measureInteractions' },
  { name: 'arrivals', module: './threads/arrivals.mjs', measure: 'measureArrivals' },
  { name: 'counts', module: './threads/counts.mjs', measure: 'measureCounts' },
  { name: 'add-remove', module: './threads/add-remove.mjs', measure: 'measureAddRemove' },
  { name: 'host-page', module: './threads/host-page.mjs', measure: 'measureHostPage' },
  { name: 'topic-size', module: './topic-size.mjs', measure: 'measureTopicSize' },
  { name: 'tiles', module: './tiles.mjs', measure: 'measureTiles' },
  { name: 'backend-load', module: './backend/load.mjs', measure: 'measureBackendLoad' },
  { name: 'topic-curve', module: './backend/topic-curve.mjs', measure: 'measureTopicCurve' },
  { name: 'desk', module: './backend/desk.mjs', measure: 'measureDesk' },
  { name: 'streams', module: './backend/streams.mjs', measure: 'measureStreams' },
];
