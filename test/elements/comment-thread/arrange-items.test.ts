import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { arrangeItems } from '../../../src/elements/comment-thread/arrange-items.js';

const ids = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });

describe('arrangeItems', () => {
  it('puts the items into any order, and keeps each for its comment', () => {
    fc.assert(
      fc.property(fc.array(ids, { minLength: 1, maxLength: 6 }), (orders) => {
        const list = document.createElement('ol');
        let before = new Map<string, Element>();
        for (const order of orders) {
          const created: string[] = [];
          arrangeItems(list, order, (item, id, isNew) => {
            item.textContent = id;
            if (isNew) created.push(id);
          });
          expect(list.textContent).to.equal(order.join(''));
          expect(created).to.eql(order.filter((id) => !before.has(id)));
          for (const item of list.children) {
            const known = before.get(item.textContent);
            if (known) expect(item).to.equal(known);
          }
          before = new Map([...list.children].map((item) => [item.textContent, item]));
        }
      }),
      { numRuns: 400, seed: 20261123 },
    );
  });

  it('moves nothing that can stay, so that the focus stays as well', () => {
    const list = document.createElement('ol');
    document.body.append(list);
    const fill = (item: HTMLElement) => (item.tabIndex = -1);
    arrangeItems(list, ['b', 'c', 'd'], fill);
    (list.children[1] as HTMLElement).focus();
    arrangeItems(list, ['a', 'b', 'c', 'e'], fill);
    expect(document.activeElement).to.equal(list.children[2]);
    list.remove();
  });
});
