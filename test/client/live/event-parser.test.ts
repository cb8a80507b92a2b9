import { expect } from '@open-wc/testing';
import { type ServerSentEvent, createEventParser } from '../../../src/client/live/event-parser.js';

function read(pieces: readonly string[], limit = 1000): { events: ServerSentEvent[]; tooLong: number } {
  const result = { events: [] as ServerSentEvent[], tooLong: 0 };
  const feed = createEventParser({
    limit,
    onEvent: (event) => result.events.push(event),
    onTooLong: () => (result.tooLong += 1),
  });
  pieces.forEach(feed);
  return result;
}

const EXPECTED = [
  { id: '1', name: 'greeting', data: 'one\ntwo' },
  { id: undefined, name: 'message', data: ' three' },
];

describe('createEventParser', () => {
  for (const [name, end] of [
    ['line feeds', '\n'],
    ['carriage returns and line feeds', '\r\n'],
    ['carriage returns', '\r'],
  ] as const) {
    const text = [
      'id: 1',
      'event: greeting',
      ': a comment',
      'data: one',
      'data:two',
      '',
      'data:  three',
      'retry: 5',
      '',
      // With carriage returns alone, the end of a line is known when the next character has come.
      ':',
    ].join(end);

    it(`reads events that end with ${name}`, () => {
      expect(read([text]).events).to.deep.equal(EXPECTED);
    });

    it(`reads them wherever they are cut (${name})`, () => {
      expect(read([...text]).events).to.deep.equal(EXPECTED);
    });
  }

  it('leaves out events without data, and half an event at the end', () => {
    expect(read(['event: a\n\ndata: whole\n\ndata: half']).events.map(({ data }) => data)).to.deep.equal([
      'whole',
    ]);
  });

  it('keeps empty data, and ignores a byte order mark', () => {
    expect(read(['\uFEFFdata\n\n']).events).to.deep.equal([{ id: undefined, name: 'message', data: '' }]);
  });

  it('ignores an id with a null character', () => {
    expect(read(['id: a\0b\ndata: x\n\n']).events[0]!.id).to.equal(undefined);
  });

  it('tells of a line and of an event that go on for too long', () => {
    expect(read(['x'.repeat(20)], 10).tooLong).to.equal(1);
    expect(read(['data: 1234567\n', 'data: 1234567\n'], 10).tooLong).to.equal(1);
  });
});
