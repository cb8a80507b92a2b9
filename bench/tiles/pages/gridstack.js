import { GridStack } from 'gridstack';
import 'gridstack/dist/gridstack.min.css';
import { COLUMNS, createTile, GAP, HEIGHT, placeOf, ready, tileCount } from './tile.js';

const root = document.querySelector('#dashboard');
root.className = 'grid-stack';
for (let index = 0; index < tileCount(); index += 1) {
  const { x, y } = placeOf(index);
  const item = document.createElement('div');
  item.className = 'grid-stack-item';
  for (const [name, value] of Object.entries({ x, y, w: 1, h: 1 })) item.setAttribute(`gs-${name}`, value);
  const content = document.createElement('div');
  content.className = 'grid-stack-item-content';
  content.append(createTile(index));
  item.append(content);
  root.append(item);
}
GridStack.init({
  column: COLUMNS,
  cellHeight: HEIGHT,
  margin: GAP / 2,
  animate: false,
  disableResize: true,
});
ready(root);
