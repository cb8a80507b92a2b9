import { expect } from '@open-wc/testing';
import type { Comment, CommentPage } from '../../../src/contract/comments.js';
import {
  type ThreadState,
  ancestorsOf,
  branchOf,
  EMPTY_THREAD,
  extend,
  threadFrom,
  unreadReplies,
  update,
} from '../../../src/elements/comment-thread/thread-state.js';
import {
  arrive,
  merge,
  place,
  reveal,
  updateReactions,
} from '../../../src/elements/comment-thread/thread-changes.js';
import { comment, page, withReplies } from './made-comments.js';

/** The ids that are shown, in order, replies in brackets behind what they answer. */
function outline(state: ThreadState, commentId: string | null = null): string {
  return branchOf(state, commentId)
    .ids.map((id) => {
      const below = outline(state, id);
      return below ? `${id}(${below})` : id;
    })
    .join(' ');
}

const waiting = (state: ThreadState) => state.arrivals.map(({ id }) => id).join(' ');

function thread(...items: Comment[]): ThreadState {
  return threadFrom(page(items));
}

describe('thread state', () => {
  it('is made of a page with the replies that came along', () => {
    const state = threadFrom(
      page([withReplies('a', ['b', 'c'], { next: 'more' }), comment('d')], { next: 'on' }),
    );
    expect(outline(state)).to.equal('a(b c) d');
    expect([branchOf(state, 'a').next, state.roots.next, state.roots.known]).to.eql(['more', 'on', true]);
    expect(branchOf(state, 'd').known).to.equal(false);
  });

  const EXTENSIONS: [string, CommentPage, 'next' | 'previous', string][] = [
    ['adds below', page([comment('c'), comment('d')]), 'next', 'a b c d'],
    ['adds above', page([comment('y'), comment('z')]), 'previous', 'y z a b'],
    ['leaves out what is there', page([comment('b'), comment('c')]), 'next', 'a b c'],
    ['moves what came before its turn', page([comment('c'), comment('a')]), 'next', 'b c a'],
    ['shows a comment of a page twice only once', page([comment('c'), comment('c')]), 'next', 'a b c'],
    ['changes nothing for an empty page', page([]), 'next', 'a b'],
  ];
  for (const [title, further, end, shown] of EXTENSIONS) {
    it(`${title}`, () => {
      expect(outline(extend(thread(comment('a'), comment('b')), null, further, end))).to.equal(shown);
    });
  }

  it('goes on where a further page says, at that end alone', () => {
    const state = threadFrom(page([comment('a')], { previous: 'p1', next: 'n1' }));
    expect(extend(state, null, page([], { previous: 'p2', next: 'n2' }), 'next').roots).to.include({
      previous: 'p1',
      next: 'n2',
    });
    expect(extend(state, null, page([], { previous: 'p2', next: 'n2' }), 'previous').roots).to.include({
      previous: 'p2',
      next: 'n1',
    });
  });

  it('keeps replies that were read further than a page brings them', () => {
    const read = extend(
      thread(withReplies('a', ['b'], { next: 'more' })),
      'a',
      page([comment('c', 'a')]),
      'next',
    );
    expect(outline(extend(read, null, page([withReplies('a', ['b'])]), 'next'))).to.equal('a(b c)');
  });

  it('keeps a newer version than a page brings', () => {
    const edited = update(thread(comment('a')), comment('a', null, { version: 3 }));
    const state = extend(edited, null, page([comment('a', null, { version: 2 })]), 'next');
    expect(state.comments.get('a')?.version).to.equal(3);
  });

  it('gives no comment a second place', () => {
    const state = extend(
      thread(withReplies('a', ['b'])),
      'a',
      page([comment('a', 'a'), comment('c', 'a')]),
      'next',
    );
    expect(outline(state)).to.equal('a(b c)');
    expect(outline(extend(state, null, page([comment('c')]), 'next'))).to.equal('a(b c)');
  });

  it('has a comment no longer wait once a page brings it, however deep', () => {
    const state = arrive(arrive(thread(comment('a')), comment('b')), comment('c', 'b'));
    expect(waiting(state)).to.equal('b c');
    expect(waiting(extend(state, null, page([withReplies('b', ['c'])]), 'next'))).to.equal('');
  });

  it('knows how many replies are not here', () => {
    const state = thread(withReplies('a', ['b'], { next: 'more' }, 5));
    expect(unreadReplies(state, state.comments.get('a')!)).to.equal(4);
    expect(unreadReplies(state, comment('b', 'a', { replyCount: -3 }))).to.equal(0);
  });

  it('knows what a comment answers, and ends even in a circle', () => {
    const state = extend(thread(withReplies('a', ['b'])), 'b', page([comment('c', 'b')]), 'next');
    expect(ancestorsOf(state, 'c')).to.eql(['b', 'a']);
    expect(ancestorsOf(state, 'unknown')).to.eql([]);
    const circle = update(
      update(state, comment('a', 'c', { version: 2 })),
      comment('c', 'b', { version: 2 }),
    );
    expect(ancestorsOf(circle, 'c')).to.have.length(3);
  });
});

describe('thread changes', () => {
  it('let a comment wait, once', () => {
    const state = arrive(arrive(thread(comment('a')), comment('b')), comment('b'));
    expect([outline(state), waiting(state)]).to.eql(['a', 'b']);
    expect(arrive(state, comment('a'))).to.equal(state);
  });

  it('count a reply that cannot be shown yet, once', () => {
    const unread = thread(withReplies('a', ['b'], { next: 'more' }, 5));
    const state = arrive(arrive(unread, comment('z', 'a')), comment('z', 'a'));
    expect([state.comments.get('a')?.replyCount, waiting(state)]).to.eql([6, '']);
  });

  it('show an own reply though others before it are not read, and count it once', () => {
    const unread = thread(withReplies('a', ['b'], { next: 'more' }, 5));
    for (const state of [
      place(unread, comment('z', 'a')),
      place(arrive(unread, comment('z', 'a')), comment('z', 'a')),
      arrive(place(unread, comment('z', 'a')), comment('z', 'a')),
    ]) {
      expect([outline(state), state.comments.get('a')?.replyCount]).to.eql(['a(b z)', 6]);
    }
  });

  it('leave the replies that are not known to be read from their start', () => {
    const state = place(thread(comment('a', null, { replyCount: 3 })), comment('z', 'a'));
    expect(branchOf(state, 'a')).to.include({ known: false, next: null });
    expect(outline(extend(state, 'a', page([comment('b', 'a'), comment('c', 'a')]), 'next'))).to.equal(
      'a(b c z)',
    );
  });

  it('put what waited in its place, replies below what they answer', () => {
    const state = [comment('b'), comment('c', 'b'), comment('d', 'a')].reduce(arrive, thread(comment('a')));
    expect(outline(reveal(state))).to.equal('b(c) a(d)');
    expect(waiting(reveal(state))).to.equal('');
  });

  it('leave out what answers nothing that is here', () => {
    const state = arrive(thread(comment('a')), comment('b', 'unknown'));
    expect(waiting(state)).to.equal('');
    expect(outline(place(state, comment('b', 'unknown')))).to.equal('a');
  });

  it('replace a comment by a newer version, here or waiting, never by an older one', () => {
    const state = arrive(thread(comment('a', null, { version: 2 })), comment('b'));
    expect(update(state, comment('a', null, { version: 1 }))).to.equal(state);
    expect(update(state, comment('unknown'))).to.equal(state);
    expect(update(state, comment('b', null, { version: 2 })).arrivals[0]?.version).to.equal(2);
  });

  it('set the reactions of a comment that is here', () => {
    const state = thread(comment('a', null, { reactions: { support: 1, thanks: 1 } }));
    expect(updateReactions(state, 'a', { support: 2 }).comments.get('a')?.reactions).to.eql({ support: 2 });
    expect(updateReactions(state, 'unknown', {})).to.equal(state);
  });

  it('take in a newer reading: what is known in place, the rest waits', () => {
    const state = merge(
      thread(withReplies('a', ['b'])),
      page([comment('c'), withReplies('a', ['b', 'd'], {}, 2, { version: 2 })]),
    );
    expect([outline(state), waiting(state)]).to.eql(['a(b)', 'c d']);
    expect(state.comments.get('a')?.version).to.equal(2);
    expect(outline(reveal(state))).to.equal('c a(b d)');
    expect(reveal(state).comments.get('a')?.replyCount).to.equal(2);
  });

  it('change nothing in place', () => {
    const state = thread(withReplies('a', ['b']));
    const before = structuredClone(state);
    reveal(place(arrive(merge(state, page([comment('c')])), comment('d', 'b')), comment('e', 'a')));
    expect(state).to.eql(before);
    expect(EMPTY_THREAD.comments.size).to.equal(0);
  });
});
