import { expect } from '@open-wc/testing';
import { FakeCommunity } from '../../helpers/fake-community/fake-community.js';
import { findByText, getByRole, textOf } from '../../helpers/query.js';
import { waitFor } from '../../helpers/wait.js';
import { clickButton, findComment, isFocused, openThread } from './support.js';

describe('<parvis-comment-thread> after many changes', () => {
  it('shows what a thread shows that is opened now', async () => {
    const community = new FakeCommunity();
    const roots = Array.from({ length: 6 }, (_, index) => community.add({ text: `Number ${index + 1}` }));
    const first = community.add({ text: 'First answer', parentId: roots[1]!.id });
    const deeper = community.add({ text: 'Deeper answer', parentId: first.id });
    const thread = await openThread(community, { pageSize: 3 });

    await clickButton(thread, 'Show more comments');
    await findComment(thread, 'Number 1');
    community.edit(roots[0]!.id, 'Number 1, better');
    community.edit(deeper.id, 'Deeper answer, better');
    await findByText(thread, 'Deeper answer, better');
    community.react(first.id, 'support', 1);
    community.setState(roots[4]!.id, 'deleted');
    community.arrive({ text: 'Deepest answer', parentId: deeper.id });
    community.arrive({ text: 'Second answer', parentId: roots[1]!.id });
    community.arrive({ text: 'Number 7' });
    await clickButton(thread, '3 new comments');
    await isFocused(thread, 'Number 7');
    community.edit(roots[5]!.id, 'Number 6, better');
    await findByText(thread, 'Number 6, better');

    const opened = await openThread(community);
    const shown = (each: HTMLElement) => textOf(getByRole(each, 'region').querySelector('ol.roots')!);
    await waitFor(() => shown(opened).includes('Deepest answer'));
    expect(shown(thread)).to.equal(shown(opened));
  });
});
