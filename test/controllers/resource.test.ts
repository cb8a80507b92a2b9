import { expect } from '@open-wc/testing';
import { ParvisError } from '../../src/client/errors.js';
import { Resource } from '../../src/controllers/resource.js';
import { type ControllerHost, mountHost } from './host.js';

interface Reading {
  read: (signal: AbortSignal) => Promise<string>;
  answer(value: string): void;
  fail(error: Error): void;
  signal: AbortSignal | undefined;
}

function reading(): Reading {
  let answer!: (value: string) => void;
  let fail!: (error: Error) => void;
  const promise = new Promise<string>((resolve, reject) => {
    answer = resolve;
    fail = reject;
  });
  const made: Reading = {
    read: (signal) => {
      made.signal = signal;
      return promise;
    },
    answer,
    fail,
    signal: undefined,
  };
  return made;
}

describe('Resource', () => {
  let host: ControllerHost;
  let resource: Resource<string>;

  beforeEach(async () => {
    host = await mountHost();
    resource = new Resource<string>(host);
  });

  afterEach(() => host.remove());

  it('is pending until it has a value, and tells the host both', async () => {
    const first = reading();
    const { updates } = host;
    const done = resource.load(first.read);
    await host.updateComplete;
    expect(resource.pending).to.equal(true);
    first.answer('one');
    expect(await done).to.equal(true);
    await host.updateComplete;
    expect([resource.value, resource.pending]).to.eql(['one', false]);
    expect(host.updates).to.equal(updates + 2);
  });

  it('keeps the last value while it is read anew and when that fails', async () => {
    await resource.load(async () => 'one');
    const { succeededAt } = resource;
    const second = reading();
    const done = resource.load(second.read);
    expect(resource.value).to.equal('one');
    second.fail(new ParvisError('timeout', 'too long'));
    expect(await done).to.equal(false);
    expect([resource.value, resource.error?.code, resource.succeededAt]).to.eql([
      'one',
      'timeout',
      succeededAt,
    ]);
  });

  it('keeps the reason of a failure until there is a value', async () => {
    await resource.load(() => Promise.reject(new ParvisError('timeout', 'too long')));
    const second = reading();
    const done = resource.load(second.read);
    expect(resource.error?.code).to.equal('timeout');
    second.answer('two');
    await done;
    expect(resource.error).to.equal(undefined);
  });

  it('ignores an answer that comes after a newer question', async () => {
    const [first, second] = [reading(), reading()];
    const early = resource.load(first.read);
    const late = resource.load(second.read);
    expect(first.signal?.aborted).to.equal(true);
    second.answer('two');
    await late;
    first.answer('one');
    expect(await early).to.equal(false);
    expect(resource.value).to.equal('two');
  });

  it('ignores a failure that comes after a newer question', async () => {
    const [first, second] = [reading(), reading()];
    const early = resource.load(first.read);
    const late = resource.load(second.read);
    first.fail(new Error('late'));
    await early;
    expect(resource.pending).to.equal(true);
    second.answer('two');
    await late;
    expect(resource.error).to.equal(undefined);
  });

  it('aborts when the host leaves', async () => {
    const first = reading();
    const done = resource.load(first.read);
    host.remove();
    expect(first.signal?.aborted).to.equal(true);
    first.answer('one');
    expect(await done).to.equal(false);
    expect([resource.value, resource.pending]).to.eql([undefined, false]);
  });

  it('makes a ParvisError of whatever is thrown', async () => {
    await resource.load(() => Promise.reject(new TypeError('odd')));
    expect(resource.error).to.be.instanceOf(ParvisError);
    expect(resource.error?.code).to.equal('answer-invalid');
  });

  it('forgets everything when it is reset', async () => {
    await resource.load(async () => 'one');
    const second = reading();
    const done = resource.load(second.read);
    resource.reset();
    second.answer('two');
    await done;
    expect([resource.value, resource.error, resource.pending]).to.eql([undefined, undefined, false]);
  });
});
