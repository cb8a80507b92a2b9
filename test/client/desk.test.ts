import { expect } from '@open-wc/testing';
import type { Desk } from '../../src/client/domain.js';
import type { DeskChange } from '../../src/contract/desk.js';
import { respond, unreachable } from './faults.js';
import { cleanUpPage, setVisibility } from './page.js';
import { outcomeOf, useWorld } from './support.js';

const AT = '2026-11-20T10:00:00.000Z';
const DECISION = {
  id: 'd1',
  commentId: 'c1',
  action: 'keep',
  moderation: null,
  explanation: null,
  decidedAt: AT,
  by: 'staff',
  memberId: 'm2',
  appealId: null,
};
const CLAIM = { memberId: 'm3', name: 'Bea', until: AT };
const ITEM = {
  commentId: 'c1',
  topicKey: 'a',
  topicTitle: 'A',
  url: null,
  parentId: null,
  author: { id: 'ann', name: 'Ann', roles: [] },
  body: [],
  createdAt: AT,
  state: 'published',
  version: 1,
  decisionId: null,
  waitingSince: AT,
  reports: [],
  appeal: null,
  claims: [CLAIM],
  handoff: null,
  hold: null,
};
const COUNTS = { reported: 1, held: 2, unanswered: 1000, appeals: 0, newcomers: 3 };
const APPEAL = { id: 'a1', createdAt: AT, text: 'Why?', outcome: 'upheld', reasons: 'So.', decidedAt: AT };
const RECORD = {
  id: 'ann',
  name: 'Ann',
  roles: [],
  memberSince: AT,
  ...{ comments: 3, removed: 1, reversed: 0, reported: 1, appeals: 0 },
  firstCommentAt: null,
  decisions: [DECISION],
  recent: [],
};
const HANDOFF = {
  id: 'h1',
  reference: 'ABCD-EFGH-JKMN',
  commentId: 'c1',
  topicKey: 'a',
  url: null,
  replyId: 'c2',
  createdAt: AT,
  memberName: 'Claire',
};
const DECIDE = {
  items: [{ commentId: 'c1', version: 1, decisionId: null }],
  action: 'keep',
} as const;
const DECIDED = { items: [{ commentId: 'c1', result: 'decided', decision: DECISION, state: 'published' }] };
const ANSWER = { outcome: 'upheld', reasons: 'So.' } as const;
const INVITE = { commentId: 'c1', text: 'Please write to us.', message: 'To you' };

/** Each call, with its operation, what it sends and a good answer. */
const CALLS: {
  name: Parameters<ReturnType<typeof useWorld>['backend']['fail']>[0];
  call(desk: Desk): Promise<unknown>;
  method: string;
  path: string;
  body?: unknown;
  key?: string;
  answer: unknown;
  result?: unknown;
}[] = [
  {
    name: 'readQueue',
    call: (it) => it.queue('unanswered', { hours: 48, cursor: 'x', limit: 50 }),
    method: 'GET',
    path: '/desk/queue?queue=unanswered&hours=48&cursor=x&limit=50',
    answer: { items: [ITEM], next: 'y' },
  },
  {
    name: 'countQueues',
    call: (it) => it.counts(24),
    method: 'GET',
    path: '/desk/counts?hours=24',
    answer: COUNTS,
  },
  {
    name: 'decide',
    call: (it) => it.decide({ ...DECIDE, items: [...DECIDE.items] }, 'key-1'),
    method: 'POST',
    path: '/decisions',
    body: DECIDE,
    key: 'key-1',
    answer: DECIDED,
    result: DECIDED.items,
  },
  {
    name: 'decideAppeal',
    call: (it) => it.decideAppeal('a1', ANSWER, 'key-2'),
    method: 'POST',
    path: '/appeals/a1/decision',
    body: ANSWER,
    key: 'key-2',
    answer: APPEAL,
  },
  {
    name: 'listDecisions',
    call: (it) => it.decisions('c1'),
    method: 'GET',
    path: '/comments/c1/decisions',
    answer: { items: [DECISION] },
    result: [DECISION],
  },
  {
    name: 'readMemberRecord',
    call: (it) => it.member('ann'),
    method: 'GET',
    path: '/desk/members/ann',
    answer: RECORD,
  },
  {
    name: 'claimComment',
    call: (it) => it.claim('c1'),
    method: 'PUT',
    path: '/desk/claims/c1',
    answer: { items: [CLAIM] },
    result: [CLAIM],
  },
  {
    name: 'handOff',
    call: (it) => it.handOff(INVITE, 'key-3'),
    method: 'POST',
    path: '/desk/handoffs',
    body: INVITE,
    key: 'key-3',
    answer: HANDOFF,
  },
  {
    name: 'readHandoff',
    call: (it) => it.handoff('abcd efgh'),
    method: 'GET',
    path: '/desk/handoffs/abcd%20efgh',
    answer: HANDOFF,
  },
];

describe('the desk', () => {
  const world = useWorld();
  before(() =>
    Promise.all([import('../../src/client/desk.js'), import('../../src/client/live/read-stream.js')]),
  );
  beforeEach(() => void world.backend.addMember('claire', 'Claire', ['staff']));
  afterEach(cleanUpPage);

  const deskFor = (who: () => string | null = () => 'claire') => world.clientFor(who).desk!();
  const outcomeFor = async (call: (desk: Desk) => Promise<unknown>, who: string | null = 'claire') => {
    const outcome = outcomeOf(call(await deskFor(() => who)));
    await world.clock.wait(() => outcome.isSettled);
    return outcome;
  };
  const problem = (status: number, code: string, current?: unknown) =>
    respond(status, JSON.stringify({ type: 'about:blank', title: 'T', status, code, current }));
  const requestsOf = (name: string) => world.backend.requests.filter((request) => request.name === name);

  for (const { name, call, method, path, body, key, answer, result = answer } of CALLS) {
    describe(name, () => {
      it('asks what the contract says, with the viewer’s token', async () => {
        world.backend.fail(name, respond(200, JSON.stringify(answer)));
        expect((await outcomeFor(call)).value).to.eql(result);
        const [request] = requestsOf(name);
        expect(request!.method).to.equal(method);
        expect(request!.url.href).to.equal(`${world.backend.url}/v1${path}`);
        expect(request!.body === '' ? undefined : JSON.parse(request!.body)).to.eql(body);
        expect(request!.headers.get('Idempotency-Key')).to.equal(key ?? null);
        expect(request!.headers.get('Authorization')).to.equal('Bearer token-claire');
      });

      it('takes no answer that is not what the contract says', async () => {
        for (const wrong of [null, [], {}, '"text"']) {
          world.backend.fail(name, respond(200, JSON.stringify(wrong)));
          expect((await outcomeFor(call)).error?.code).to.equal('answer-invalid');
        }
      });

      it('is refused with a code to those who are not of the staff, and to visitors', async () => {
        world.backend.fail(name, problem(403, 'forbidden'));
        const { error } = await outcomeFor(call);
        expect([error?.code, error?.status]).to.eql(['forbidden', 403]);
        expect((await outcomeFor(call, null)).error?.code).to.equal('token-missing');
      });
    });
  }

  it('lets go of a comment', async () => {
    world.backend.fail('releaseComment', async () => new Response(null, { status: 204 }));
    expect((await outcomeFor((it) => it.release('c1'))).error).to.equal(undefined);
    expect(requestsOf('releaseComment')[0]!.method).to.equal('DELETE');
  });

  it('leaves out of a queue what is not as the contract says, and reports it', async () => {
    const items = [ITEM, { ...ITEM, claims: 'none' }, { ...ITEM, waitingSince: 'lately' }, 7];
    world.backend.fail('readQueue', respond(200, JSON.stringify({ items, next: null })));
    expect((await outcomeFor((it) => it.queue('reported', {}))).value).to.eql({ items: [ITEM], next: null });
    expect(world.reports.map(({ code }) => code)).to.eql(Array(3).fill('answer-invalid'));
    expect(requestsOf('readQueue')[0]!.url.search).to.equal('?queue=reported');
  });

  describe('where somebody was faster', () => {
    const faster = {
      items: [{ commentId: 'c1', result: 'already-decided', decision: DECISION, state: 'removed' }],
    };
    const decide = (it: Desk) => it.decide({ ...DECIDE, items: [...DECIDE.items] }, 'key');

    it('says so for each comment, also where it was so with all', async () => {
      world.backend.fail('decide', problem(409, 'already-decided', faster));
      expect((await outcomeFor(decide)).value).to.eql(faster.items);
    });

    it('passes on nothing that is not as the contract says', async () => {
      world.backend.fail('decide', problem(409, 'already-decided', { items: [{ commentId: 7 }] }));
      const { error } = await outcomeFor(decide);
      expect([error?.code, error?.status, error?.current]).to.eql(['already-decided', 409, undefined]);
      world.backend.fail('decideAppeal', problem(409, 'already-decided', { id: 7 }));
      const appeal = await outcomeFor((it) => it.decideAppeal('a1', ANSWER, 'key'));
      expect([appeal.error?.code, appeal.error?.current]).to.eql(['already-decided', undefined]);
    });

    it('gives the appeal and the invitation as they are now', async () => {
      world.backend.fail('decideAppeal', problem(409, 'already-decided', APPEAL));
      expect((await outcomeFor((it) => it.decideAppeal('a1', ANSWER, 'key'))).error?.current).to.eql(APPEAL);
      world.backend.fail('handOff', problem(409, 'handoff-exists', HANDOFF));
      const { error } = await outcomeFor((it) => it.handOff(INVITE, 'key'));
      expect([error?.code, error?.current]).to.eql(['handoff-exists', HANDOFF]);
    });
  });

  it('sends a decision again with its key where no answer came', async () => {
    world.backend.fail('decide', unreachable);
    world.backend.fail('decide', respond(200, JSON.stringify(DECIDED)));
    const { value } = await outcomeFor((it) => it.decide({ ...DECIDE, items: [...DECIDE.items] }, 'one'));
    expect(value).to.eql(DECIDED.items);
    expect(requestsOf('decide').map(({ headers }) => headers.get('Idempotency-Key'))).to.eql(['one', 'one']);
  });

  describe('while it is followed', () => {
    const CHANGE: DeskChange = { commentId: 'c1', queues: ['reported'] };

    async function follow(who: () => string | null = () => 'claire') {
      const heard: (DeskChange | null)[] = [];
      const client = world.clientFor(who);
      const stop = (await client.desk!()).follow((change) => heard.push(change));
      return { heard, stop, client };
    }
    const emit = (data: unknown = CHANGE) =>
      world.backend.stream.emitOn('desk', 'desk-changed', JSON.stringify(data));
    const isConnected = () => world.backend.stream.connections === 1;

    it('reads all once it stands, then tells what changes, with the viewer’s token', async () => {
      const { heard, stop } = await follow();
      await world.clock.wait(isConnected);
      await world.clock.until(() => heard.length === 1);
      emit();
      await world.clock.until(() => heard.length === 2);
      expect(heard).to.eql([null, CHANGE]);
      const [request] = requestsOf('openStream');
      expect(request!.url.search).to.equal('?channel=desk');
      expect(request!.headers.get('Authorization')).to.equal('Bearer token-claire');
      stop();
      await world.clock.until(() => world.backend.stream.connections === 0);
      emit();
      await world.clock.pass(60_000);
      expect(heard).to.have.length(2);
      expect(requestsOf('openStream')).to.have.length(1);
    });

    it('goes on after what it heard last when the connection breaks', async () => {
      const { heard } = await follow();
      await world.clock.wait(isConnected);
      emit();
      await world.clock.until(() => heard.length === 2);
      world.backend.stream.end();
      emit({ commentId: 'missed', queues: [] });
      await world.clock.wait(() => heard.length === 3);
      expect(heard[2]).to.eql({ commentId: 'missed', queues: [] });
      expect(requestsOf('openStream')[1]!.headers.get('Last-Event-ID')).to.equal('e-1');
    });

    it('reads all again where it cannot go on, and where an event is not as the contract says', async () => {
      const { heard } = await follow();
      await world.clock.wait(isConnected);
      world.backend.stream.hasForgotten = true;
      world.backend.stream.end();
      await world.clock.wait(() => heard.length === 2);
      emit({ commentId: 7 });
      await world.clock.until(() => heard.length === 3);
      expect(heard).to.eql([null, null, null]);
      expect(world.reports.map(({ code }) => code)).to.eql(['answer-invalid']);
    });

    it('reads all again now and then where the stream is blocked', async () => {
      world.backend.fail('openStream', unreachable, 1000);
      const { heard } = await follow();
      await world.clock.wait(() => heard.length === 3);
      expect(heard).to.eql([null, null, null]);
    });

    it('renews a token that is refused', async () => {
      let tokens = 0;
      const client = world.client({ getToken: async () => `token-claire#${++tokens}` });
      await client.session.load();
      world.backend.fail('openStream', respond(401, '{}'));
      const heard: unknown[] = [];
      (await client.desk!()).follow((change) => heard.push(change));
      await world.clock.wait(isConnected);
      const sent = requestsOf('openStream').map(({ headers }) => headers.get('Authorization'));
      expect(sent).to.eql(['Bearer token-claire#1', 'Bearer token-claire#2']);
    });

    it('ends where it is not for them', async () => {
      world.backend.fail('openStream', respond(403, '{}'), 1000);
      const { heard } = await follow();
      await world.clock.wait(() => requestsOf('openStream').length === 1);
      await world.clock.pass(120_000);
      expect(requestsOf('openStream')).to.have.length(1);
      expect(heard).to.eql([]);
    });

    it('ends when the viewer becomes somebody else', async () => {
      let who = 'claire';
      world.backend.addMember('ann');
      const { heard, client } = await follow(() => who);
      await world.clock.wait(isConnected);
      await world.clock.until(() => heard.length === 1);
      who = 'ann';
      await world.clock.settle(client.session.refresh());
      await world.clock.until(() => world.backend.stream.connections === 0);
      emit();
      await world.clock.pass(120_000);
      expect(heard).to.have.length(1);
      expect(requestsOf('openStream')).to.have.length(1);
    });

    it('rests while the page is hidden for long, and misses nothing', async () => {
      const { heard } = await follow();
      await world.clock.wait(isConnected);
      emit();
      await world.clock.until(() => heard.length === 2);
      setVisibility('hidden');
      await world.clock.pass(31_000);
      expect(world.backend.stream.connections).to.equal(0);
      emit({ commentId: 'meanwhile', queues: ['held'] });
      await world.clock.pass(120_000);
      expect(world.backend.stream.connections).to.equal(0);
      setVisibility('visible');
      await world.clock.wait(() => heard.length === 3);
      expect(heard[2]?.commentId).to.equal('meanwhile');
    });

    it('goes on though a listener fails', async () => {
      const desk = await deskFor();
      let calls = 0;
      desk.follow(() => {
        calls += 1;
        throw new Error('Not now.');
      });
      await world.clock.wait(isConnected);
      emit();
      await world.clock.until(() => calls === 2);
      expect(world.reports.map(({ code }) => code)).to.include('internal');
    });
  });
});
