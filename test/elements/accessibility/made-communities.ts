import type { ContentNode } from '../../../src/contract/content.js';
import type { Author } from '../../../src/contract/members.js';
import type { FakeTopic } from '../../client/fake-data.js';
import { AMINA, CLAIRE, FakeCommunity, JONAS } from '../../helpers/fake-community/fake-community.js';

export const LONG_WORD = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(3);
const LONG_ADDRESS = `https://www.bank.example/${'loans/'.repeat(30)}?of=${'a1b2c3'.repeat(20)}`;
const LONG_LINE = 'curl --header "Accept: application/json" https://www.bank.example/v1/rates'.repeat(4);
/** With Cyrillic letters. */
const LOOK_ALIKE = 'bаnque-solаne.example';
export const EXPERT: Author = { id: 'member-agnes', name: 'Agnès Quéré', roles: ['expert'] };
export const OWNER: Author = {
  id: 'member-paul',
  name: 'Paul Etcheverry',
  roles: ['project-owner', 'staff'],
};

const text = (value: string): ContentNode => ({ type: 'text', text: value });
const paragraph = (...children: ContentNode[]): ContentNode => ({ type: 'paragraph', children });
const item = (value: string): ContentNode => ({ type: 'item', children: [paragraph(text(value))] });

/** A body with everything that a body may have, and with what is too long for a narrow page. */
const EVERYTHING: ContentNode[] = [
  paragraph(
    text('Plain, '),
    { type: 'strong', children: [text('strong')] },
    text(' and '),
    { type: 'emphasis', children: [text('stressed')] },
    { type: 'break' },
    text('with '),
    { type: 'code', text: LONG_WORD },
  ),
  paragraph({ type: 'link', url: LONG_ADDRESS, children: [text(LONG_ADDRESS)] }, text(' and '), {
    type: 'link',
    url: new URL(`https://${LOOK_ALIKE}`).href,
    children: [text(LOOK_ALIKE)],
  }),
  { type: 'quote', children: [paragraph(text('اقتباس')), paragraph(text(LONG_WORD))] },
  { type: 'list', ordered: false, children: [item('One'), item(LONG_WORD)] },
  { type: 'list', ordered: true, children: [item('One'), item('Two')] },
  { type: 'code-block', text: LONG_LINE },
];

export function setBody(community: FakeCommunity, id: string): void {
  community.data.stored(id).comment.body = EVERYTHING;
}

/** A short discussion, with an own comment of Amina's and an answer of the bank's. */
export function makeCommunity(viewer: Author | null = AMINA, topic: Partial<FakeTopic> = {}): FakeCommunity {
  const community = new FakeCommunity({ viewer, topic });
  community.settings = { ...community.settings, name: 'Bank of Tests', review: 'before' };
  community.settings.capabilities = [...community.settings.capabilities, 'preview'];
  const first = community.add({ id: 'first', text: 'First', author: JONAS, reactions: { support: 1234 } });
  community.add({ id: 'answer', text: 'Answer', parentId: first.id, author: CLAIRE });
  community.add({ id: 'own', text: 'Mine', author: AMINA });
  community.react('first', 'thanks', 1, AMINA.id);
  setBody(community, 'answer');
  community.edit('first', 'First, changed');
  return community;
}
