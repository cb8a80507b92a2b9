import { expect } from '@open-wc/testing';
import { ParvisError } from '../../src/client/errors.js';
import type { Comment } from '../../src/contract/comments.js';
import {
  type Fault,
  altered,
  cutBody,
  hang,
  held,
  htmlPage,
  huge,
  lostAnswer,
  respond,
  truncated,
  unreachable,
} from './faults.js';
import { outcomeOf, useWorld } from './support.js';

const problem = (code: string) => JSON.stringify({ type: 'about:blank', title: 'No', status: 400, code });

describe('a request', () => {
  const world = useWorld();

  beforeEach(() => {
    world.backend.addTopic('a');
    world.backend.addComment('a', { id: 'first', text: 'Hello' });
  });

  const list = (signal?: AbortSignal) => world.client().comments.list('a', {}, signal);

  describe('that meets a short fault', () => {
    const passing: Record<string, Fault> = {
      'no network': unreachable,
      'a server error': respond(500, problem('internal')),
      'a busy server': respond(503, '', { 'Retry-After': '2' }),
      'too many requests': respond(429, problem('rate-limited'), { 'Retry-After': '1' }),
      'a proxy without a server': respond(502, '<html></html>'),
      'a connection that breaks in the body': cutBody,
      'no answer': hang,
    };
    for (const [what, fault] of Object.entries(passing)) {
      it(`is tried again after ${what}`, async () => {
        world.backend.fail('listComments', fault);
        const outcome = outcomeOf(list());
        await world.clock.wait(() => outcome.isSettled);
        expect(outcome.value?.items.map(({ id }) => id)).to.eql(['first']);
        expect(world.backend.requests).to.have.length(2);
      });
    }
  });

  describe('that meets a lasting fault', () => {
    const lasting: [what: string, fault: Fault, code: string, tries: number][] = [
      ['no network', unreachable, 'unreachable', 3],
      ['no answer', hang, 'timeout', 3],
      ['a server error', respond(500, problem('internal')), 'internal', 3],
      ['a proxy without a server', respond(502, '<html></html>'), 'unavailable', 3],
      ['a page instead of an answer', htmlPage, 'answer-invalid', 1],
      ['a cut answer', truncated, 'answer-invalid', 1],
      ['an empty answer', respond(200, ''), 'answer-invalid', 1],
      ['an answer of another kind', respond(200, '[1, 2]'), 'answer-invalid', 1],
      [
        'an answer with a list that is none',
        altered((json: object) => ({ ...json, items: {} })),
        'answer-invalid',
        1,
      ],
      [
        'an answer with numbers as text',
        altered((json: object) => ({ ...json, next: 3 })),
        'answer-invalid',
        1,
      ],
      ['a problem', respond(403, problem('origin-not-allowed')), 'origin-not-allowed', 1],
      ['a problem that is not known', respond(403, problem('brand-new')), 'forbidden', 1],
      ['a refusal without a problem', respond(410, 'Gone'), 'request-invalid', 1],
      ['a lock-out', respond(401, ''), 'token-invalid', 1],
    ];
    for (const [what, fault, code, tries] of lasting) {
      it(`rejects with ${code} after ${what}`, async () => {
        world.backend.fail('listComments', fault, Infinity);
        const outcome = outcomeOf(list());
        await world.clock.wait(() => outcome.isSettled);
        expect(outcome.error).to.be.instanceOf(ParvisError);
        expect(outcome.error?.code).to.equal(code);
        expect(world.backend.requests).to.have.length(tries);
      });
    }
  });

  it('is over after 30 seconds', async () => {
    world.backend.fail('listComments', hang, Infinity);
    const outcome = outcomeOf(list());
    await world.clock.pass(29_000);
    expect(outcome.isSettled).to.equal(false);
    await world.clock.pass(1_500);
    expect(outcome.error?.code).to.equal('timeout');
  });

  it('waits as long as the backend asks before it is tried again', async () => {
    world.backend.fail('listComments', respond(429, problem('rate-limited'), { 'Retry-After': '8' }));
    const start = Date.now();
    const { items } = await world.clock.settle(list());
    expect(items).to.have.length(1);
    expect(Date.now() - start).to.be.within(8_000, 10_000);
  });

  it('does not keep anybody waiting for longer than a request may take, and says when to come back', async () => {
    world.backend.fail(
      'listComments',
      respond(429, problem('rate-limited'), { 'Retry-After': '120' }),
      Infinity,
    );
    const outcome = outcomeOf(list());
    await world.clock.until(() => outcome.isSettled);
    expect(outcome.error?.code).to.equal('rate-limited');
    expect(outcome.error?.retryAfter).to.equal(120_000);
  });

  for (const value of ['soon', '-5', 'Wed, 21 Oct 2015 07:28:00 GMT']) {
    it(`takes a Retry-After of "${value}" for none`, async () => {
      world.backend.fail('listComments', respond(503, '', { 'Retry-After': value }));
      const start = Date.now();
      const { items } = await world.clock.settle(list());
      expect(items).to.have.length(1);
      expect(Date.now() - start).to.be.below(2_000);
    });
  }

  it('stops reading an answer that is too large', async () => {
    const { fault, sent } = huge();
    world.backend.fail('listComments', fault);
    const outcome = outcomeOf(list());
    await world.clock.until(() => outcome.isSettled);
    expect(outcome.error?.code).to.equal('answer-too-large');
    expect(sent()).to.be.below(3_000_000);
    expect(world.backend.requests).to.have.length(1);
  });

  it('rejects with the reason when it is aborted, and stops at once', async () => {
    world.backend.fail('listComments', hang, Infinity);
    const abort = new AbortController();
    const outcome = outcomeOf(list(abort.signal));
    await world.clock.until(() => world.backend.requests.length === 1);
    abort.abort();
    await world.clock.until(() => outcome.isSettled);
    expect(outcome.error?.name).to.equal('AbortError');
    expect(world.backend.requests[0]!.signal.aborted).to.equal(true);
  });

  it('is not made when it was aborted before', async () => {
    const outcome = outcomeOf(list(AbortSignal.abort()));
    await world.clock.until(() => outcome.isSettled);
    expect(outcome.error?.name).to.equal('AbortError');
    expect(world.backend.requests).to.have.length(0);
  });

  it('ends when the client is closed', async () => {
    world.backend.fail('listComments', hang, Infinity);
    const client = world.client();
    const outcome = outcomeOf(client.comments.list('a', {}));
    await world.clock.until(() => world.backend.requests.length === 1);
    client.close();
    await world.clock.until(() => outcome.isSettled);
    expect(outcome.error?.name).to.equal('AbortError');
    expect(world.backend.requests[0]!.signal.aborted).to.equal(true);
  });

  it('waits for its turn when six are under way, and lets the next one in when one is aborted', async () => {
    world.backend.fail('listComments', hang, Infinity);
    const client = world.client();
    const aborts = Array.from({ length: 8 }, () => new AbortController());
    const outcomes = aborts.map(({ signal }) => outcomeOf(client.comments.list('a', {}, signal)));
    await world.clock.pass(1_000);
    expect(world.backend.requests).to.have.length(6);
    aborts[7]!.abort();
    aborts[0]!.abort();
    await world.clock.until(() => world.backend.requests.length === 7);
    expect(outcomes.filter(({ isSettled }) => isSettled)).to.have.length(2);
  });

  it('carries neither token nor cookie nor referrer where everybody reads', async () => {
    const client = world.clientFor(() => 'camille');
    await client.comments.list('a', { sort: 'top', limit: 5 });
    const { headers, url } = world.backend.requests[0]!;
    expect([...headers.keys()]).to.eql([]);
    expect(url.search).to.equal('?sort=top&limit=5');
  });

  it('keeps token, text and query out of its errors', async () => {
    world.backend.addMember('camille');
    const client = world.clientFor(() => 'camille');
    await client.session.load();
    const errors: (ParvisError | undefined)[] = [];
    for (const fault of [unreachable, htmlPage, respond(422, problem('text-empty')), hang]) {
      world.backend.fail('*', fault, Infinity);
      const outcomes = [
        outcomeOf(client.comments.edit('secret-id', 'secret-text', 1)),
        outcomeOf(client.comments.list('a', { cursor: 'secret-cursor' })),
      ];
      await world.clock.wait(() => outcomes.every(({ isSettled }) => isSettled));
      errors.push(...outcomes.map(({ error }) => error));
      world.backend.recover();
    }
    expect(errors.map((error) => error?.name)).to.eql(Array(8).fill('ParvisError'));
    for (const error of errors) {
      const written = `${error} ${JSON.stringify(error)} ${String(error?.cause)} ${error?.stack}`;
      expect(written).not.to.match(/secret|token-camille/);
    }
  });

  it('writes names into the path so that they stay one part of it', async () => {
    world.backend.addTopic('a/b ?#%ü');
    await world.client().comments.list('a/b ?#%ü', {});
    expect(world.backend.requests[0]!.url.pathname).to.equal(
      '/api/v1/topics/a%2Fb%20%3F%23%25%C3%BC/comments',
    );
  });

  for (const key of ['.', '..', '', '\ud800']) {
    it(`is not made for the name ${JSON.stringify(key)}, which would lead to another address`, async () => {
      const outcome = outcomeOf(world.client().comments.list(key, {}));
      await world.clock.until(() => outcome.isSettled);
      expect(outcome.error?.code).to.equal('request-invalid');
      expect(world.backend.requests).to.have.length(0);
    });
  }

  it('that writes is sent again with its key, and happens once', async () => {
    const { backend } = world;
    const camille = backend.addMember('camille');
    backend.addComment('a', { id: 'mine', author: camille });
    const client = world.clientFor(() => 'camille');
    backend.fail('editComment', lostAnswer, 2);
    const outcome = outcomeOf(client.comments.edit('mine', 'Better', 1));
    await world.clock.wait(() => outcome.isSettled);
    expect(outcome.value?.version).to.equal(2);
    const keys = backend.requestsOf('editComment').map(({ headers }) => headers.get('Idempotency-Key'));
    expect(keys).to.have.length(3);
    expect(new Set(keys).size).to.equal(1);
  });

  it('that writes without a key is not sent again by itself', async () => {
    world.backend.addMember('camille');
    const client = world.clientFor(() => 'camille');
    world.backend.fail('addReaction', unreachable, Infinity);
    const outcome = outcomeOf(client.comments.react('first', 'agree', true));
    await world.clock.wait(() => outcome.isSettled);
    expect(outcome.error?.code).to.equal('unreachable');
    expect(world.backend.requestsOf('addReaction')).to.have.length(1);
  });

  it('ignores the answer that comes after the abort', async () => {
    const { fault, release } = held();
    world.backend.fail('listComments', fault);
    const abort = new AbortController();
    const outcome = outcomeOf(list(abort.signal));
    await world.clock.until(() => world.backend.requests.length === 1);
    abort.abort();
    release();
    await world.clock.pass(100);
    expect(outcome.value).to.equal(undefined);
    expect(outcome.error?.name).to.equal('AbortError');
  });
});

describe('an answer', () => {
  const world = useWorld();

  beforeEach(() => {
    world.backend.addTopic('a');
    for (const id of ['one', 'two', 'three']) world.backend.addComment('a', { id });
  });

  /** Changes the comment `two` on its way. */
  const alter = (change: (comment: Comment) => unknown) =>
    world.backend.fail(
      'listComments',
      altered(({ items, ...rest }: { items: Comment[] }) => ({
        ...rest,
        items: items.map((each) => (each.id === 'two' ? change(each) : each)),
      })),
    );

  const bad: Record<string, (comment: Comment) => unknown> = {
    'a missing field': ({ id: _, ...rest }) => rest,
    'a field of the wrong type': (comment) => ({ ...comment, depth: '0' }),
    'a body that is markup': (comment) => ({ ...comment, body: '<b>Hello</b>' }),
    'a time that is none': (comment) => ({ ...comment, createdAt: 'yesterday' }),
    null: () => null,
    text: () => 'two',
  };
  for (const [what, change] of Object.entries(bad)) {
    it(`with ${what} for a comment loses that comment only, and reports it`, async () => {
      alter(change);
      const { items } = await world.client().comments.list('a', {});
      expect(items.map(({ id }) => id)).to.eql(['three', 'one']);
      expect(world.reports.map(({ code }) => code)).to.eql(['answer-invalid']);
    });
  }

  it('with a name without end keeps as much of it as a name can be', async () => {
    const name = `A${'\u0301'.repeat(100_000)}`;
    alter((comment) => ({ ...comment, author: { ...comment.author, name } }));
    const { items } = await world.client().comments.list('a', {});
    expect(items[1]!.author!.name).to.equal(name.slice(0, 200));
  });

  it('with a bad reply loses that reply only, however deep', async () => {
    world.backend.addComment('a', { id: 'reply', parentId: 'two' });
    world.backend.addComment('a', { id: 'good', parentId: 'reply' });
    world.backend.addComment('a', { id: 'bad', parentId: 'reply', createdAt: 'never' });
    const { items } = await world.client().comments.list('a', {});
    const deepest = items[1]!.replies!.items[0]!.replies!.items;
    expect(deepest.map(({ id }) => id)).to.eql(['good']);
    expect(world.reports).to.have.length(1);
  });

  it('with replies that are no list keeps the comment without them', async () => {
    alter((comment) => ({ ...comment, replies: 'many', replyCount: 3 }));
    const { items } = await world.client().comments.list('a', {});
    expect(items[1]).to.include({ id: 'two', replyCount: 3 });
    expect(items[1]!.replies).to.equal(undefined);
  });

  it('may have fields that nobody knows', async () => {
    alter((comment) => ({ ...comment, mood: 'sunny', __proto__: { admin: true } }));
    const { items } = await world.client().comments.list('a', {});
    expect(items).to.have.length(3);
    expect(({} as { admin?: boolean }).admin).to.equal(undefined);
  });

  it('that is nested without end costs the comment and not the page', async () => {
    const depth = 20_000;
    const body = `${'{"type":"quote","children":['.repeat(depth)}${']}'.repeat(depth)}`;
    world.backend.fail('listComments', async (_, proceed) => {
      const text = await (await proceed()).text();
      return new Response(text.replace(/"body":\[.*?\]\}\]/, `"body":[${body}]`));
    });
    const { items } = await world.client().comments.list('a', {});
    expect(items.map(({ id }) => id)).to.eql(['two', 'one']);
  });
});
