import { expect } from '@open-wc/testing';
import { AVATAR_COLOURS, avatarColour, initialsOf } from '../../../src/elements/comment/initials.js';

describe('initialsOf', () => {
  const TABLE: [string, string][] = [
    ['Amina Haddad', 'AH'],
    ['amina haddad', 'AH'],
    ['Jean-Pierre Van den Berg', 'JB'],
    ['Jonas Weber (Colmar)', 'JC'],
    ['Amina “Mina” Haddad', 'AH'],
    ['Noor', 'N'],
    ['  Noor  ', 'N'],
    ['أمينة حداد', 'أح'],
    ['王小明', '王'],
    ['王 小明', '王小'],
    ['👩‍🌾 Rosa', '👩‍🌾R'],
    ['É́milie Zola', 'É́Z'],
    ['नमिता', 'न'],
    ['', ''],
    [' ', ''],
  ];
  for (const [name, initials] of TABLE) {
    it(`gives "${initials}" for "${name}"`, () => {
      // Engines differ in which marks belong to a letter of Devanagari.
      expect(initialsOf(name).startsWith(initials)).to.equal(true);
      expect(initialsOf(name).length).to.be.at.most(initials.length + 1);
    });
  }
});

describe('avatarColour', () => {
  it('gives the same member the same colour, and uses them all', () => {
    const ids = Array.from({ length: 200 }, (_, index) => `member-${index}`);
    const colours = ids.map(avatarColour);
    expect(colours).to.eql(ids.map(avatarColour));
    expect(new Set(colours).size).to.equal(AVATAR_COLOURS);
  });

  it('takes any id', () => {
    for (const id of ['', '😀', 'x'.repeat(10_000)]) {
      expect(avatarColour(id)).to.be.within(0, AVATAR_COLOURS - 1);
    }
  });
});
