import { expect } from '@open-wc/testing';
import {
  continueList,
  type Edit,
  type Format,
  hasFormat,
  insertLink,
  type Selected,
  toggleFormat,
} from '../../../src/elements/composer-tools/markdown-edits.js';

/** `a⟦b⟧c` is a text with `b` selected; `a|c` has the caret between the two. */
function read(text: string): Selected {
  const start = text.search(/[⟦|]/);
  const end = text.includes('⟧') ? text.indexOf('⟧') - 1 : start;
  return { value: text.replace(/[⟦⟧|]/g, ''), start, end };
}

function write({ value }: Selected, { from, to, text, start, end }: Edit): string {
  const changed = value.slice(0, from) + text + value.slice(to);
  return start === end
    ? `${changed.slice(0, start)}|${changed.slice(start)}`
    : `${changed.slice(0, start)}⟦${changed.slice(start, end)}⟧${changed.slice(end)}`;
}

describe('the edits of the toolbar', () => {
  const TOGGLES: [Format, before: string, after: string][] = [
    ['strong', 'a ⟦word⟧ here', 'a **⟦word⟧** here'],
    ['strong', 'a **⟦word⟧** here', 'a ⟦word⟧ here'],
    ['strong', 'a ⟦**word**⟧ here', 'a ⟦word⟧ here'],
    ['strong', 'a **wo|rd** here', 'a wo|rd here'],
    ['strong', 'a⟦ word ⟧here', 'a **⟦word⟧** here'],
    ['strong', 'a |', 'a **|**'],
    ['strong', 'a **|**', 'a |'],
    ['strong', '*⟦word⟧*', '***⟦word⟧***'],
    ['strong', '***⟦word⟧***', '*⟦word⟧*'],
    ['strong', '⟦one\n\n- two⟧', '⟦**one**\n\n- **two**⟧'],
    ['strong', '- ⟦one⟧', '- **⟦one⟧**'],
    ['strong', '|', '**|**'],
    ['emphasis', 'a ⟦word⟧ here', 'a *⟦word⟧* here'],
    ['emphasis', '**⟦word⟧**', '***⟦word⟧***'],
    ['emphasis', '***⟦word⟧***', '**⟦word⟧**'],
    ['emphasis', '**a *wo|rd***', '**a wo|rd**'],
    ['emphasis', '**|**', '***|***'],
    ['emphasis', '*|*', '|'],
    ['emphasis', '2 * 3 * ⟦4⟧', '2 * 3 * *⟦4⟧*'],
    ['code', 'run ⟦npm test⟧', 'run `⟦npm test⟧`'],
    ['code', 'run `⟦npm test⟧`', 'run ⟦npm test⟧'],
    ['code', 'a ⟦`⟧', 'a ``⟦`⟧``'],
    ['code', 'x|', 'x`|`'],
    ['code', 'a\n⟦b\nc⟧', 'a\n```\n⟦b\nc⟧\n```'],
    ['link', 'the ⟦rules⟧', 'the [rules](⟦https://⟧)'],
    ['link', 'the |', 'the [|](https://)'],
    ['link', '⟦https://a.example/b⟧', '[|](https://a.example/b)'],
    ['quote', 'o|ne', '> o|ne'],
    ['quote', '> o|ne', 'o|ne'],
    ['quote', '⟦one\n\ntwo⟧', '⟦> one\n>\n> two⟧'],
    ['quote', '⟦> one\n>\n> two⟧', '⟦one\n\ntwo⟧'],
    ['quote', 'on|e\ntwo', '> on|e\n\ntwo'],
    ['list', '⟦one\ntwo⟧', '⟦- one\n- two⟧'],
    ['list', '⟦- one\n- two⟧', '⟦one\ntwo⟧'],
    ['list', '⟦1. one\n2. two⟧', '⟦- one\n- two⟧'],
    ['list', '|', '- |'],
    ['list', 'one\n|', 'one\n- |'],
    ['list', '⟦one\n⟧two', '⟦- one⟧\n\ntwo'],
    ['ordered-list', '⟦one\n\ntwo⟧', '⟦1. one\n\n2. two⟧'],
    ['ordered-list', '⟦- one\n- two⟧', '⟦1. one\n2. two⟧'],
    ['ordered-list', '⟦1. one\n2. two⟧', '⟦one\ntwo⟧'],
  ];
  for (const [format, before, after] of TOGGLES) {
    it(`turn ${JSON.stringify(before)} into ${JSON.stringify(after)} by ${format}`, () => {
      const selected = read(before);
      expect(write(selected, toggleFormat(selected, format))).to.equal(after);
    });
  }

  const STATES: [Format, text: string, expected: boolean][] = [
    ['strong', 'a **wo|rd**', true],
    ['strong', 'a| **word**', false],
    ['strong', '*wo|rd*', false],
    ['strong', '**|**', true],
    ['strong', '2 ** 3 |** 4', false],
    ['strong', '\\*\\*a|b\\*\\*', false],
    ['emphasis', '***wo|rd***', true],
    ['emphasis', '**wo|rd**', false],
    ['code', '`a|b`', true],
    ['code', '`ab` c|d `ef`', false],
    ['quote', '⟦> a\n> b⟧', true],
    ['quote', '⟦> a\nb⟧', false],
    ['list', '- a|', true],
    ['list', '-a|', false],
    ['ordered-list', '12. a|', true],
    ['list', '|', false],
    ['link', '[a|](https://a.example)', false],
  ];
  for (const [format, text, expected] of STATES) {
    it(`say that ${JSON.stringify(text)} is ${expected ? '' : 'not '}${format}`, () => {
      expect(hasFormat(read(text), format)).to.equal(expected);
    });
  }

  it('make a link of what is selected and an address', () => {
    const selected = read('see ⟦this⟧');
    expect(write(selected, insertLink(selected, 'https://a.example'))).to.equal(
      'see [this](https://a.example)|',
    );
  });

  const ENTERS: [before: string, after: string | null][] = [
    ['- one|', '- one\n- |'],
    ['* o|ne', '* o\n* |ne'],
    ['- one\n- |', '- one\n|'],
    ['1. one|', '1. one\n2. |'],
    ['1) one|', '1) one\n2) |'],
    ['1. one|\n2. two\n3. three\n\n4. x', '1. one\n2. |\n3. two\n4. three\n\n4. x'],
    ['1. one\n2. |', '1. one\n|'],
    ['> - one|', '> - one\n> - |'],
    ['  - one|', '  - one\n  - |'],
    ['9. nine|', '9. nine\n10. |'],
    ['one|', null],
    ['|- one', null],
    ['-one|', null],
    ['> one|', null],
    ['- ⟦one⟧', null],
    ['```\n- one|\n```', null],
    ['```\na\n```\n- one|', '```\na\n```\n- one\n- |'],
    ['- 3|00 €', '- 3\n- |00 €'],
  ];
  for (const [before, after] of ENTERS) {
    it(`${after === null ? 'leave Enter alone in' : 'go on after'} ${JSON.stringify(before)}`, () => {
      const selected = read(before);
      const edit = continueList(selected);
      expect(edit && write(selected, edit)).to.equal(after);
    });
  }
});
