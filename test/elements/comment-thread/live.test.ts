import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../helpers/axe.js';
import { AMINA, FakeCommunity, TOPIC } from '../../helpers/fake-community/fake-community.js';
import { failure } from '../../helpers/fake-community/faults.js';
import { findByRole, findByText, getByRole, queryByRole } from '../../helpers/query.js';
import { nextFrame, waitFor } from '../../helpers/wait.js';
import {
  clickButton,
  commentSaying,
  findComment,
  isFocused,
  mountThread,
  openThread,
  shownTexts,
} from './support.js';

/** Where an element is once everything around it has come to rest. */
async function restingPlace(element: Element): Promise<number> {
  const tops: number[] = [];
  await waitFor(async () => {
    tops.push(element.getBoundingClientRect().top);
    await nextFrame();
    return tops.length > 5 && new Set(tops.slice(-5)).size === 1;
  });
  return tops.at(-1)!;
}

describe('<parvis-comment-thread> live', () => {
  let community: FakeCommunity;

  beforeEach(() => {
    community = new FakeCommunity();
  });

  it('has no fault that axe finds while comments wait', async () => {
    community.add({ text: 'One' });
    const thread = await openThread(community);
    community.arrive({ text: 'Two' });
    await findByRole(thread, 'button', { name: '1 new comment' });
    await expectAccessible(thread);
  });

  it('moves nothing when comments arrive', async () => {
    for (let index = 1; index <= 12; index += 1) community.add({ text: `Number ${index}` });
    const thread = await openThread(community);
    // Above it everything is drawn: engines guess the heights of what they have not drawn yet, and correct them later.
    const read = commentSaying(thread, 'Number 11');
    const top = await restingPlace(read);
    for (const text of ['A', 'B', 'C']) community.arrive({ text });
    await findByRole(thread, 'button', { name: '3 new comments' });
    expect(read.getBoundingClientRect().top).to.equal(top);
    expect(shownTexts(thread)).to.have.length(12);
  });

  it('counts those that wait in the heading', async () => {
    community.add({ text: 'One' });
    const thread = await openThread(community);
    community.arrive({ text: 'Two' });
    await findByRole(thread, 'button', { name: '1 new comment' });
    getByRole(thread, 'heading', { name: '2 comments' });
  });

  it('shows what arrived when asked to, newest on top, with the focus on it', async () => {
    community.add({ text: 'One' });
    const thread = await openThread(community);
    community.arrive({ text: 'Two' });
    community.arrive({ text: 'Three' });
    await clickButton(thread, '2 new comments');
    await isFocused(thread, 'Three');
    expect(shownTexts(thread)).to.eql(['Three', 'Two', 'One']);
    expect(queryByRole(thread, 'button', { name: /new comment/ })).to.equal(null);
  });

  it('shows replies that arrived below what they answer, hidden or not', async () => {
    const first = community.add({ text: 'One' });
    community.add({ text: 'Answer', parentId: first.id });
    community.add({ text: 'Two' });
    const thread = await openThread(community);
    await clickButton(thread, 'Hide the replies');
    const arrived = community.arrive({ text: 'New answer', parentId: first.id });
    community.arrive({ text: 'Answer to that', parentId: arrived.id });
    await clickButton(thread, '2 new comments');
    await isFocused(thread, 'Answer to that');
    expect(shownTexts(thread)).to.eql(['Two', 'One', 'Answer', 'New answer', 'Answer to that']);
  });

  it('only counts a reply where those before it are not read yet', async () => {
    const first = community.add({ text: 'One' });
    for (let index = 1; index <= 5; index += 1) {
      community.add({ text: `Answer ${index}`, parentId: first.id });
    }
    const thread = await openThread(community);
    const arrived = community.arrive({ text: 'Answer 6', parentId: first.id });
    await findByRole(thread, 'button', { name: 'Show 4 more replies' });
    community.stream.redeliver(TOPIC, 'comment-created', { comment: arrived, commentCount: 7 });
    await clickButton(thread, 'Show 4 more replies');
    await findComment(thread, 'Answer 6');
    expect(queryByRole(thread, 'button', { name: /new comment/ })).to.equal(null);
  });

  it('ignores what it has already', async () => {
    const first = community.add({ text: 'One' });
    const thread = await openThread(community);
    const second = community.arrive({ text: 'Two' });
    community.stream.redeliver(TOPIC, 'comment-created', { comment: second, commentCount: 2 });
    community.stream.redeliver(TOPIC, 'comment-created', { comment: first, commentCount: 2 });
    await clickButton(thread, '1 new comment');
    await isFocused(thread, 'Two');
    expect(shownTexts(thread)).to.eql(['Two', 'One']);
  });

  it('shows what others edit, delete and react to, in its place', async () => {
    const first = community.add({ text: 'One' });
    const second = community.add({ text: 'Two' });
    const third = community.add({ text: 'Three' });
    const thread = await openThread(community);
    community.edit(first.id, 'One and a half');
    community.setState(second.id, 'deleted');
    community.react(third.id, 'support', 2);
    await findComment(thread, 'One and a half');
    expect(shownTexts(thread)).to.eql(['Three', 'The author deleted this comment.', 'One and a half']);
    getByRole(commentSaying(thread, 'Three'), 'button', { name: 'Support 2' });
  });

  it('does not go back to an older version that comes late', async () => {
    const first = community.add({ text: 'One' });
    const older = structuredClone(first);
    const thread = await openThread(community);
    community.edit(first.id, 'Second version');
    await findComment(thread, 'Second version');
    community.stream.redeliver(TOPIC, 'comment-changed', { comment: older, commentCount: 1 });
    await nextFrame();
    commentSaying(thread, 'Second version');
  });

  it('shows the latest version of what waits', async () => {
    const thread = await openThread(community);
    const arrived = community.arrive({ text: 'First version' });
    community.edit(arrived.id, 'Second version');
    await clickButton(thread, '1 new comment');
    await findComment(thread, 'Second version');
  });

  it('catches up where events were missed, and moves nothing', async () => {
    const first = community.add({ text: 'One' });
    const thread = await openThread(community);
    community.add({ text: 'Missed' });
    community.add({ text: 'Missed answer', parentId: first.id });
    community.data.setText(community.data.stored(first.id), 'One and a half');
    community.stream.reset();
    await findByRole(thread, 'button', { name: '1 new comment' });
    expect(shownTexts(thread)).to.eql(['One and a half']);
    getByRole(thread, 'button', { name: 'Show 1 reply' });
    getByRole(thread, 'heading', { name: '3 comments' });
  });

  it('counts a missed reply once, however often it catches up', async () => {
    const first = community.add({ text: 'One' });
    for (let index = 1; index <= 5; index += 1) {
      community.add({ text: `Answer ${index}`, parentId: first.id });
    }
    const thread = await openThread(community);
    community.add({ text: 'Answer 6', parentId: first.id });
    community.stream.reset();
    await findByRole(thread, 'button', { name: 'Show 4 more replies' });
    const list = community.faults.hold('list');
    community.stream.reset();
    await list.made;
    list.release();
    await nextFrame();
    getByRole(thread, 'button', { name: 'Show 4 more replies' });
  });

  it('loses nothing that arrives while another order is being read', async () => {
    community.add({ text: 'One' });
    community.add({ text: 'Two' });
    const thread = await openThread(community);
    const list = community.faults.hold('list');
    thread.sort = 'oldest';
    await list.made;
    community.arrive({ text: 'Three' });
    await findByRole(thread, 'button', { name: '1 new comment' });
    list.release();
    await waitFor(() => shownTexts(thread)[0] === 'One');
    await clickButton(thread, '1 new comment');
    await findComment(thread, 'Three');
  });

  it('shows an own comment from another window as one that arrived', async () => {
    community = new FakeCommunity({ viewer: AMINA });
    const thread = await openThread(community);
    community.arrive({ text: 'From my telephone', author: AMINA });
    await clickButton(thread, '1 new comment');
    const comment = await findComment(thread, 'From my telephone');
    await findByRole(comment, 'button', { name: 'Edit' });
  });

  it('leaves out a comment on something that it never saw', async () => {
    community.add({ text: 'One' });
    const thread = await openThread(community);
    const comment = { ...community.add({ text: 'Stray' }), parentId: 'unknown' };
    community.stream.push(TOPIC, 'comment-created', { comment, commentCount: 2 });
    await findByText(thread, '2 comments');
    expect(queryByRole(thread, 'button', { name: /new comment/ })).to.equal(null);
  });

  it('goes on without a stream', async () => {
    community.add({ text: 'One' });
    community.live = () => Promise.reject(failure('unreachable'));
    const thread = await mountThread(community);
    await findComment(thread, 'One');
    await findByRole(thread, 'button', { name: 'Sign in' });
  });
});
