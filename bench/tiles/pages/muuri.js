import Muuri from 'muuri';
import { createTile, ready, tileCount } from './tile.js';

const root = document.querySelector('#dashboard');
root.className = 'muuri placed';
for (let index = 0; index < tileCount(); index += 1) {
  const item = document.createElement('div');
  item.className = 'slot';
  item.append(createTile(index));
  root.append(item);
}
new Muuri(root, {
  items: '.slot',
  dragEnabled: true,
  layoutDuration: 0,
  dragRelease: { duration: 0 },
  // By default it sorts at most ten times a second, after the move that asks for it.
  dragSortHeuristics: { sortInterval: 0, minDragDistance: 0, minBounceBackAngle: 0 },
  layoutOnInit: true,
});
ready(root);
