import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cleanName } from '../../../server/members/clean-name.js';
import { claimsBadge, imitates, skeletonOf } from '../../../server/members/look-alikes.js';
import { MEMBERS } from '../../../server/seed/members.js';

describe('the name that is shown', () => {
  it('is what people are called, in any script', () => {
    const names = [
      ...MEMBERS.map((member) => member.name),
      'Seán Ó’Brien-Kelly Jr.',
      'Müller & Söhne GmbH',
      'علی\u200cرضا حسینی',
      'ක්\u200dරිෂ්ණ',
      'Nguyễn Thị Ánh',
      'Noémie d’Arc, avocate',
      '김민준',
    ];
    for (const name of names) assert.equal(cleanName(name), name.normalize('NFKC'), name);
  });

  it('holds no mark that could pass for a badge', () => {
    const marks = [
      '✓',
      '✔️',
      '☑',
      '✅',
      '🏦',
      '★',
      '®',
      '™',
      'Ⓡ',
      '🅱',
      '√',
      '▸',
      '●',
      '〔',
      '【',
      '1️⃣',
      '\u{1F3FB}',
      '⃝',
    ];
    for (const mark of marks) {
      assert.match(cleanName(`Ann ${mark} Other${mark}`) ?? '', /^Ann( 1)? Other1?$/, mark);
    }
    assert.equal(cleanName('Ann (Bank) [✓ verified] | «Team»'), 'Ann Bank verified Team');
  });

  it('has its letters in one form', () => {
    assert.equal(cleanName('𝐂𝐥𝐚𝐢𝐫𝐞 Ｆｏｎｔａｉｎｅ'), 'Claire Fontaine');
    assert.equal(cleanName('Re\u0301mi'), 'Rémi');
  });

  it('cannot reorder the line, hide in it or cover others', () => {
    const tricks = '\u202e\u2066\u200b\u200d\u2060\ufeff\u00ad\u{e0041}\ue000\u3164\u2800\u0007';
    assert.equal(cleanName(`Ann${tricks} ${tricks}Other${tricks}`), 'Ann Other');
    assert.equal(cleanName(`A${'\u0334\u0489'.repeat(50_000)}nn`), `A${'\u0334'.repeat(4)}`);
    assert.equal(cleanName('A'.repeat(500))?.length, 100);
    for (const empty of ['', '  ', '\u3164', '✓✓', '...', '\u0301', '\u200d'])
      assert.equal(cleanName(empty), null, empty);
  });

  it('stays as it is when it is cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const once = cleanName(typed);
        if (once !== null) assert.equal(cleanName(once), once);
      }),
    );
  });
});

describe('a name that looks like another', () => {
  it('imitates it by letters of another script, digits and pairs of letters', () => {
    const tricks = [
      'Сlaire Fontaine',
      'Claire Fοntaine',
      'C1aire Fontaine',
      'CIaire F0ntaine',
      'Сlаіrе Fоntаіnе',
    ];
    for (const trick of tricks) assert.ok(imitates(trick, 'Claire Fontaine'), trick);
    assert.ok(imitates('Torsten Bergrnann', 'Torsten Bergmann'));
  });

  it('imitates nobody where it is simply the same, or another', () => {
    for (const name of [
      'Claire Fontaine',
      'CLAIRE FONTAINE',
      'Clairé Fontaine',
      'Claire-Fontaine',
      'Clara Fontaine',
    ]) {
      assert.equal(imitates(name, 'Claire Fontaine'), false, name);
    }
    const seen = new Map<string, string>();
    for (const { name } of MEMBERS) {
      const other = seen.get(skeletonOf(name));
      if (other !== undefined) assert.equal(imitates(name, other), false, `${name} and ${other}`);
      seen.set(skeletonOf(name), name);
    }
  });

  it('may not say what a badge says, nor what the bank is called', () => {
    for (const name of [
      'Ann Bank staff',
      'Équipe de la Banque',
      'TEAM DER BANK',
      'Βank-Stаff Ann',
      'Banque Solane Conseil',
    ]) {
      assert.ok(claimsBadge(name, 'Banque Solane'), name);
    }
    for (const { name } of MEMBERS) assert.equal(claimsBadge(name, 'Banque Solane'), false, name);
  });
});
