import { expect } from '@open-wc/testing';
import type { CommunityClient, Live, LiveState, StreamEvent } from '../../../src/client/domain.js';
import { hang, respond, unreachable } from '../faults.js';
import { cleanUpPage, setOnline, setVisibility } from '../page.js';
import { useWorld } from '../support.js';

/** Somebody who listens to a topic, and what was heard. */
interface Listener {
  heard: string[];
  states: LiveState[];
  stop(): void;
}

describe('the stream', () => {
  const world = useWorld();
  let client: CommunityClient;
  let live: Live;

  beforeEach(async () => {
    for (const key of ['a', 'b', 'c']) world.backend.addTopic(key);
    client = world.client();
    live = await client.live();
  });
  afterEach(cleanUpPage);

  const nameOf = (event: StreamEvent) => ('comment' in event.data ? event.data.comment.id : event.name);

  function listen(topicKey: string, position: string | null = world.backend.stream.position): Listener {
    const heard: string[] = [];
    const states: LiveState[] = [];
    const stop = live.subscribe({
      channel: `topic:${topicKey}`,
      position,
      onEvent: (event) => heard.push(nameOf(event)),
      onState: (state) => states.push(state),
    });
    return { heard, states, stop };
  }

  const isStreaming = () => world.backend.stream.connections === 1;
  const streaming = async (listener: Listener) => {
    await world.clock.pass(100);
    await world.clock.until(() => listener.states.at(-1) === 'streaming');
  };

  it('gives what happens on a topic, in order, to those who listen to it', async () => {
    const [a, b] = [listen('a'), listen('b')];
    await streaming(a);
    world.backend.publish('a', { id: 'one' });
    world.backend.publish('b', { id: 'two' });
    world.backend.publish('a', { id: 'three' });
    world.backend.stream.emit('a', 'reactions-changed', { topicKey: 'a', commentId: 'one', reactions: {} });
    await world.clock.until(() => a.heard.length === 3);
    expect(a.heard).to.eql(['one', 'three', 'reactions-changed']);
    expect(b.heard).to.eql(['two']);
    expect(a.states).to.eql(['connecting', 'streaming']);
  });

  it('is one connection for the page, without a token', async () => {
    const [a] = [listen('a'), listen('b'), listen('b')];
    await streaming(a);
    expect(world.backend.stream.opened.map(({ channels }) => channels)).to.eql([['topic:a', 'topic:b']]);
    expect(world.backend.requests[0]!.headers.has('Authorization')).to.equal(false);
  });

  it('begins where the list was read, so that nothing between the two is missed', async () => {
    const position = world.backend.stream.position;
    world.backend.publish('a', { id: 'between' });
    const a = listen('a', position);
    await streaming(a);
    await world.clock.until(() => a.heard.length === 1);
    expect(a.heard).to.eql(['between']);
  });

  it('has those read again who come without a position', async () => {
    const a = listen('a', null);
    await streaming(a);
    expect(a.heard).to.eql(['reset']);
    expect(world.backend.stream.opened[0]!.lastEventId).to.equal(null);
  });

  for (const how of ['cut', 'close'] as const) {
    it(`goes on without loss or repetition after a connection was ${how}`, async () => {
      const a = listen('a');
      await streaming(a);
      world.backend.publish('a', { id: 'one' });
      await world.clock.until(() => a.heard.length === 1);
      world.backend.stream.end(how);
      world.backend.publish('a', { id: 'two' });
      await world.clock.pass(2_000);
      await world.clock.until(() => a.heard.length === 2);
      expect(a.heard).to.eql(['one', 'two']);
    });
  }

  it('keeps its place when a resumed connection ends before anything came', async () => {
    const a = listen('a');
    await streaming(a);
    world.backend.publish('a', { id: 'one' });
    await world.clock.until(() => a.heard.length === 1);
    world.backend.stream.end();
    world.backend.publish('a', { id: 'two' });
    world.backend.fail('openStream', async (_, proceed) => {
      const response = await proceed();
      world.backend.stream.end();
      return response;
    });
    await world.clock.pass(6_000);
    await world.clock.until(() => a.heard.length === 2);
    expect(a.heard).to.eql(['one', 'two']);
    expect(world.backend.stream.opened.slice(1).map(({ lastEventId }) => lastEventId)).to.eql(['e-1', 'e-1']);
  });

  it('keeps its place when a resumed connection ends between its beginning and what was missed', async () => {
    const a = listen('a');
    await streaming(a);
    world.backend.stream.endsAfterReady = 2;
    world.backend.stream.end();
    world.backend.publish('a', { id: 'one' });
    await world.clock.wait(() => a.heard.length === 1);
    expect(a.heard).to.eql(['one']);
  });

  it('gives no event twice', async () => {
    const a = listen('a');
    await streaming(a);
    world.backend.publish('a', { id: 'one' });
    world.backend.stream.repeat('e-1');
    world.backend.publish('a', { id: 'two' });
    await world.clock.until(() => a.heard.length === 2);
    expect(a.heard).to.eql(['one', 'two']);
  });

  it('tells everybody to read again when the backend cannot go on', async () => {
    const [a, b] = [listen('a'), listen('b')];
    await streaming(a);
    world.backend.stream.hasForgotten = true;
    world.backend.stream.end();
    await world.clock.pass(2_000);
    await world.clock.until(() => a.heard.length === 1);
    expect([a.heard, b.heard]).to.eql([['reset'], ['reset']]);
  });

  it('takes in somebody who comes later, and has only that one read again', async () => {
    const a = listen('a');
    await streaming(a);
    const late = world.backend.stream.position;
    world.backend.publish('b', { id: 'two' });
    world.backend.publish('a', { id: 'one' });
    await world.clock.until(() => a.heard.length === 1);
    const b = listen('b', late);
    await world.clock.pass(100);
    await world.clock.until(() => b.heard.length > 0 && isStreaming());
    world.backend.publish('a', { id: 'three' });
    world.backend.publish('b', { id: 'four' });
    await world.clock.until(() => b.heard.includes('four'));
    expect(a.heard).to.eql(['one', 'three']);
    expect(b.heard).to.eql(['reset', 'four']);
  });

  it('does not connect again for a topic that it has', async () => {
    const a = listen('a');
    await streaming(a);
    world.backend.publish('a', { id: 'one' });
    await world.clock.until(() => a.heard.length === 1);
    const second = listen('a', 'e-1');
    await world.clock.pass(100);
    expect(second.heard).to.eql([]);
    expect(second.states).to.eql(['streaming']);
    const third = listen('a', 'e-0');
    await world.clock.pass(100);
    expect(third.heard).to.eql(['reset']);
    expect(world.backend.stream.opened).to.have.length(1);
  });

  it('misses nothing for an element that is moved on the page', async () => {
    const a = listen('a');
    await streaming(a);
    a.stop();
    const moved = listen('a', 'e-0');
    world.backend.publish('a', { id: 'one' });
    await world.clock.pass(100);
    await world.clock.until(() => moved.heard.length === 1);
    expect(world.backend.stream.opened).to.have.length(1);
  });

  it('ends when nobody listens any more, and starts afresh', async () => {
    const a = listen('a');
    await streaming(a);
    a.stop();
    a.stop();
    await world.clock.pass(100);
    expect(world.backend.stream.connections).to.equal(0);
    world.backend.publish('a', { id: 'one' });
    const again = listen('a', 'e-0');
    await streaming(again);
    await world.clock.until(() => again.heard.length === 1);
    expect(a.heard).to.eql([]);
  });

  it('ends when the client is closed', async () => {
    const a = listen('a');
    await streaming(a);
    client.close();
    await world.clock.pass(60_000);
    expect(world.backend.stream.connections).to.equal(0);
    expect(world.backend.stream.opened).to.have.length(1);
  });

  it('leaves out an event that is not as it should be, reports it, and goes on', async () => {
    const a = listen('a');
    await streaming(a);
    world.backend.stream.emitText('a', 'comment-created', '{"comment":{"id":7}}');
    world.backend.stream.emitText('a', 'comment-created', '{"comment":');
    world.backend.stream.emitText('a', 'weather', '{}');
    world.backend.stream.emitText('a', 'constructor', '{}');
    world.backend.publish('a', { id: 'good' });
    await world.clock.until(() => a.heard.length > 0);
    expect(a.heard).to.eql(['good']);
    expect(world.reports.map(({ code }) => code)).to.eql(['answer-invalid', 'answer-invalid']);
  });

  it('goes on for the others when one of them fails', async () => {
    live.subscribe({
      channel: 'topic:a',
      position: world.backend.stream.position,
      onEvent: () => {
        throw new Error('broken widget');
      },
    });
    const a = listen('a');
    await streaming(a);
    world.backend.publish('a', { id: 'one' });
    await world.clock.until(() => a.heard.length === 1);
    expect(world.reports).to.have.length(1);
  });

  it('waits longer after each failure, and says that it is offline', async () => {
    const a = listen('a');
    await streaming(a);
    world.backend.fail('openStream', unreachable, Infinity);
    world.backend.stream.end();
    await world.clock.pass(120_000);
    const tries = world.backend.requestsOf('openStream').length - 1;
    expect(tries).to.be.within(6, 13);
    expect(a.states.at(-1)).to.equal('offline');
    world.backend.recover();
    world.backend.publish('a', { id: 'one' });
    await world.clock.pass(31_000);
    await world.clock.until(() => a.heard.length === 1);
    expect(a.states.at(-1)).to.equal('streaming');
  });

  it('waits at least as long as the backend asks', async () => {
    world.backend.fail('openStream', respond(503, '', { 'Retry-After': '20' }));
    const a = listen('a');
    await world.clock.pass(19_000);
    expect(world.backend.requests).to.have.length(1);
    await world.clock.pass(2_000);
    await streaming(a);
  });

  it('tries again at once when the network is back', async () => {
    const a = listen('a');
    await streaming(a);
    world.backend.fail('openStream', unreachable, Infinity);
    setOnline(false);
    await world.clock.pass(60_000);
    expect(a.states.at(-1)).to.equal('offline');
    world.backend.recover();
    world.backend.publish('a', { id: 'one' });
    setOnline(true);
    await world.clock.until(() => a.heard.length === 1);
    expect(a.states.at(-1)).to.equal('streaming');
  });

  it('connects again when nothing came for 45 seconds, not even a sign of life', async () => {
    const a = listen('a');
    await streaming(a);
    for (let round = 0; round < 4; round += 1) {
      await world.clock.pass(30_000);
      world.backend.stream.heartbeat();
    }
    expect(world.backend.stream.opened).to.have.length(1);
    await world.clock.pass(47_000);
    await world.clock.until(isStreaming);
    expect(world.backend.stream.opened).to.have.length(2);
  });

  it('rests while the page is hidden, and catches up when somebody looks again', async () => {
    const a = listen('a');
    await streaming(a);
    setVisibility('hidden');
    await world.clock.pass(29_000);
    expect(isStreaming()).to.equal(true);
    await world.clock.pass(2_000);
    expect(isStreaming()).to.equal(false);
    world.backend.publish('a', { id: 'one' });
    await world.clock.pass(600_000);
    expect(world.backend.stream.opened).to.have.length(1);
    setVisibility('visible');
    await world.clock.until(() => a.heard.length === 1);
    expect(a.heard).to.eql(['one']);
  });

  it('stays when the page was hidden for a moment only', async () => {
    const a = listen('a');
    await streaming(a);
    setVisibility('hidden');
    await world.clock.pass(10_000);
    setVisibility('visible');
    await world.clock.pass(30_000);
    expect(world.backend.stream.opened).to.have.length(1);
  });

  it('lets go of a page that the browser puts aside, and comes back with it', async () => {
    const a = listen('a');
    await streaming(a);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await world.clock.pass(100);
    expect(isStreaming()).to.equal(false);
    world.backend.publish('a', { id: 'one' });
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await world.clock.until(() => a.heard.length === 1);
  });

  it('stops when the backend says that there is no more', async () => {
    world.backend.fail('openStream', respond(204, ''), Infinity);
    const a = listen('a');
    await world.clock.pass(600_000);
    expect(world.backend.requests).to.have.length(1);
    expect(a.states.at(-1)).to.equal('offline');
  });

  describe('where it is blocked on the way', () => {
    for (const [what, block] of [
      ['a proxy that holds everything back', () => Object.assign(world.backend.stream, { isHeldBack: true })],
      ['a refusal', () => world.backend.fail('openStream', respond(404, ''), Infinity)],
      [
        'a page instead of a stream',
        () => world.backend.fail('openStream', respond(200, '<html>', {}), Infinity),
      ],
      ['no answer', () => world.backend.fail('openStream', hang, Infinity)],
    ] as const) {
      it(`has everybody read again now and then: ${what}`, async () => {
        block();
        const a = listen('a');
        await world.clock.pass(60_000);
        expect(a.states.at(-1)).to.equal('polling');
        const before = a.heard.length;
        expect(before).to.be.greaterThan(0);
        await world.clock.pass(45_000);
        expect(a.heard.slice(before)).to.eql(['reset', 'reset', 'reset']);
      });
    }

    it('goes back to the stream when that works, after a last reading', async () => {
      world.backend.fail('openStream', respond(404, ''), Infinity);
      const a = listen('a');
      await world.clock.pass(60_000);
      world.backend.recover();
      await world.clock.pass(185_000);
      await world.clock.until(() => a.states.at(-1) === 'streaming');
      const before = a.heard.length;
      world.backend.publish('a', { id: 'one' });
      await world.clock.until(() => a.heard.length > before);
      await world.clock.pass(40_000);
      expect(a.heard.slice(before)).to.eql(['one']);
    });

    it('does not read for a page that nobody sees', async () => {
      world.backend.fail('openStream', respond(404, ''), Infinity);
      const a = listen('a');
      await world.clock.pass(60_000);
      setVisibility('hidden');
      const before = a.heard.length;
      await world.clock.pass(120_000);
      expect(a.heard).to.have.length(before);
      setVisibility('visible');
      await world.clock.pass(16_000);
      expect(a.heard.length).to.be.greaterThan(before);
    });
  });

  it('follows fifty topics and reports that there are more', async () => {
    const listeners = Array.from({ length: 52 }, (_, index) => listen(`t${index}`));
    await streaming(listeners[0]!);
    expect(world.backend.stream.opened[0]!.channels).to.have.length(50);
    expect(world.reports.map(({ code }) => code)).to.eql(['configuration']);
  });
});
