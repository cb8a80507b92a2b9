import { expect } from '@open-wc/testing';
import type { Moderation } from '../../src/client/domain.js';
import { respond, unreachable } from './faults.js';
import { outcomeOf, useWorld } from './support.js';

const AT = '2026-11-20T10:00:00.000Z';
const RULE = { id: 'respect', title: 'Respect', text: 'Criticise the matter.', inForceSince: AT };
const RULES = {
  version: '1',
  inForceSince: AT,
  rules: [RULE],
  versions: [{ version: '1', inForceSince: AT }],
  upcoming: null,
};
const RECEIPT = { code: 'H17C-05WF-3HMM-9FPP-C5HJ', receivedAt: AT };
const APPEAL = { id: 'a1', createdAt: AT, text: 'Why?', outcome: 'waiting', reasons: null, decidedAt: null };
const STATUS = {
  receivedAt: AT,
  kind: 'rule',
  ruleId: 'respect',
  law: null,
  items: [
    {
      commentId: 'c1',
      topicKey: 'a',
      url: null,
      state: 'waiting',
      moderation: null,
      explanation: null,
      decidedAt: null,
      decidedBy: null,
      appealUntil: null,
      appeal: null,
    },
  ],
};
const STATEMENT = {
  id: 's1',
  commentId: 'c1',
  topicKey: 'a',
  restriction: 'removed',
  decidedAt: AT,
  until: null,
  territorialScope: ['FR'],
  rule: RULE,
  rulesVersion: '1',
  law: null,
  explanation: 'It insults a person.',
  facts: null,
  category: 'CYBER_VIOLENCE',
  source: 'other-notification',
  automatedDetection: false,
  automatedDecision: 'not',
  contentDate: AT,
  body: [],
  state: 'standing',
  redress: { appealUntil: AT, outOfCourt: null, court: true },
  appeal: null,
};
const OWN = {
  commentId: 'c1',
  parentId: null,
  state: 'published',
  body: [],
  createdAt: AT,
  version: 1,
  statementId: null,
  handoff: { url: 'https://secure.bank.example/?r=1', message: 'To you', createdAt: AT },
};
const REPORT = { kind: 'rule', ruleId: 'respect', commentIds: ['c1'] } as const;
const TYPED = 'h17c 05wf';

/** Each call, with its operation, what it sends and a good answer. */
const CALLS: {
  name: Parameters<ReturnType<typeof useWorld>['backend']['fail']>[0];
  /** Undefined where nobody is named: the same for everybody. */
  as?: 'ann';
  call(moderation: Moderation): Promise<unknown>;
  path: string;
  body?: unknown;
  key?: string;
  answer: unknown;
  result?: unknown;
}[] = [
  {
    name: 'readHouseRules',
    call: (it) => it.houseRules('de-AT'),
    path: '/house-rules?locale=de-AT',
    answer: RULES,
  },
  {
    name: 'createReport',
    call: (it) => it.report({ ...REPORT, commentIds: ['c1'] }, 'key-1'),
    path: '/reports',
    body: REPORT,
    key: 'key-1',
    answer: RECEIPT,
  },
  { name: 'readReport', call: (it) => it.reportStatus(TYPED), path: '/reports/h17c%2005wf', answer: STATUS },
  {
    name: 'appealReport',
    call: (it) => it.appealReport(TYPED, { text: 'Look again', commentId: 'c1' }, 'key-2'),
    path: '/reports/h17c%2005wf/appeals',
    body: { text: 'Look again', commentId: 'c1' },
    key: 'key-2',
    answer: APPEAL,
  },
  {
    name: 'listRestrictedComments',
    as: 'ann',
    call: (it) => it.restricted('articles/a'),
    path: '/viewer/topics/articles%2Fa/comments',
    answer: { items: [OWN] },
    result: [OWN],
  },
  {
    name: 'readStatement',
    as: 'ann',
    call: (it) => it.statement('s1', 'fr'),
    path: '/statements/s1?locale=fr',
    answer: STATEMENT,
  },
  {
    name: 'appealStatement',
    as: 'ann',
    call: (it) => it.appeal('s1', 'Why?', 'key-3'),
    path: '/statements/s1/appeals',
    body: { text: 'Why?' },
    key: 'key-3',
    answer: APPEAL,
  },
];

describe('reports, reasons and appeals', () => {
  const world = useWorld();
  before(() => import('../../src/client/moderation.js'));
  beforeEach(() => void world.backend.addMember('ann'));

  const moderationFor = async (who: string | null) =>
    (await world.clientFor(() => who).curation()).moderation!();
  const outcomeFor = async (who: string | null, call: (typeof CALLS)[number]['call']) => {
    const outcome = outcomeOf(call(await moderationFor(who)));
    await world.clock.wait(() => outcome.isSettled);
    return outcome;
  };

  for (const { name, as, call, path, body, key, answer, result = answer } of CALLS) {
    describe(name, () => {
      it('asks what the contract says, as whoever it is about and as nobody else', async () => {
        world.backend.fail(name, respond(200, JSON.stringify(answer)));
        const { value } = await outcomeFor('ann', call);
        expect(value).to.eql(result);
        const [request] = world.backend.requests.filter((each) => each.name === name);
        expect(request!.url.href).to.equal(`${world.backend.url}/v1${path}`);
        expect(request!.body === '' ? undefined : JSON.parse(request!.body)).to.eql(body);
        expect(request!.headers.get('Idempotency-Key')).to.equal(key ?? null);
        expect(request!.headers.get('Authorization')).to.equal(as ? `Bearer token-${as}` : null);
      });

      it('takes no answer that is not what the contract says', async () => {
        for (const wrong of [null, [], { ...(answer as object), ...wrongIn(answer) }, {}]) {
          world.backend.fail(name, respond(200, JSON.stringify(wrong)));
          expect((await outcomeFor('ann', call)).error?.code).to.equal('answer-invalid');
        }
      });

      it('is refused with a code', async () => {
        const problem = { type: 'about:blank', title: 'T', status: 404, code: 'report-unknown' };
        world.backend.fail(name, respond(404, JSON.stringify(problem)));
        const { error } = await outcomeFor('ann', call);
        expect([error?.code, error?.status]).to.eql(['report-unknown', 404]);
      });

      it('is tried again where that does nothing twice, with the same key', async () => {
        world.backend.fail(name, unreachable);
        world.backend.fail(name, respond(200, JSON.stringify(answer)));
        const { value } = await outcomeFor('ann', call);
        expect(value).to.eql(result);
        const keys = world.backend.requests
          .filter((each) => each.name === name)
          .map(({ headers }) => headers.get('Idempotency-Key'));
        expect(keys).to.eql([key ?? null, key ?? null]);
      });

      if (as) {
        it('is not for visitors', async () => {
          expect((await outcomeFor(null, call)).error?.code).to.equal('token-missing');
        });
      } else {
        it('needs no account', async () => {
          world.backend.fail(name, respond(200, JSON.stringify(answer)));
          expect((await outcomeFor(null, call)).value).to.eql(result);
        });
      }
    });
  }

  it('tell how long to wait where there are too many reports', async () => {
    const problem = { type: 'about:blank', title: 'T', status: 429, code: 'rate-limited' };
    const headers = { 'Content-Type': 'application/json', 'Retry-After': '600' };
    world.backend.fail('createReport', respond(429, JSON.stringify(problem), headers));
    const { error } = await outcomeFor(null, (it) => it.report({ ...REPORT, commentIds: ['c1'] }, 'key'));
    expect([error?.code, error?.retryAfter]).to.eql(['rate-limited', 600_000]);
    expect(world.backend.requestsOf('createReport')).to.have.length(1);
  });
});

/** The first thing in an answer, as something else. */
function wrongIn(answer: unknown): object {
  const [first] = Object.keys(answer as object) as [string];
  return { [first]: first === 'items' ? [{ commentId: 7 }] : 7 };
}
