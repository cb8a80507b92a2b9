/** The size of the grid, the same for all. A cell is `HEIGHT` high, its gap included. */
export const COLUMNS = 4;
export const HEIGHT = 150;
export const GAP = 10;
export const WIDTH = 1240;

export const tileCount = () => Number(new URLSearchParams(location.search).get('tiles'));

/** Where the nth tile is first, in cells. */
export const placeOf = (index) => ({ x: index % COLUMNS, y: Math.floor(index / COLUMNS) });

/** What a tile shows, as plain data, so that each contestant makes the same elements of it in its own way. */
export function contentOf(index) {
  return {
    title: `Account ${index + 1}`,
    figure: `€ ${(1000 + ((index * 7919) % 9000)).toLocaleString('en')}`,
    lines: ['Rent, 1 March', 'Salary, 27 February', 'Groceries, 26 February'],
  };
}

/** The elements of a tile. */
export function createTile(index) {
  const { title, figure, lines } = contentOf(index);
  const tile = document.createElement('section');
  tile.className = 'tile';
  const heading = document.createElement('h2');
  heading.textContent = title;
  const amount = document.createElement('p');
  amount.textContent = figure;
  const list = document.createElement('ul');
  for (const line of lines) {
    const entry = document.createElement('li');
    entry.textContent = line;
    list.append(entry);
  }
  tile.append(heading, amount, list);
  return tile;
}

/** The contestant's root has its tiles: says so to the measurement. */
export function ready(root) {
  root.dataset.ready = '';
}
