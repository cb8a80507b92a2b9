import { expect } from '@open-wc/testing';
import { defineAll } from '../../src/index.js';

const NAMES = ['community', 'comment-thread', 'comment-count', 'comment', 'comment-composer'];

const registered = (prefix: string) =>
  NAMES.map((name) => `${prefix}-${name}`).filter((tag) => customElements.get(tag) !== undefined);

describe('the main entry of the package', () => {
  it('registers nothing by itself, and with a prefix nothing that a page may want to register', () => {
    expect(registered('parvis')).to.eql([]);
    defineAll({ prefix: 'solane' });
    expect(registered('parvis')).to.eql(['parvis-comment']);
    expect(registered('solane')).to.eql([
      'solane-community',
      'solane-comment-thread',
      'solane-comment-count',
    ]);
  });
});
