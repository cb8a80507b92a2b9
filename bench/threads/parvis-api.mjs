import { TOPIC, arrival, countOf, partsOf } from './content.mjs';

/** The discussion as a Parvis backend answers it. `test/scripts/bench-threads.test.ts` holds it against the contract. */

export const PREVIEW = 3;

export const COMMUNITY = {
  name: 'Banque Solane',
  state: 'open',
  locales: ['en'],
  rules: [
    {
      id: 'respect',
      title: 'Respect people',
      text: 'Criticise our services, fees and decisions as sharply as you like. Do not insult anybody.',
      inForceSince: '2026-01-05T00:00:00.000Z',
    },
  ],
  capabilities: ['stream', 'reactions', 'replies', 'editing', 'deletion'],
  reactions: ['support', 'thanks'],
  limits: { commentLength: 5000, replyDepth: 10, undoSeconds: 600 },
};

export const VIEWER = {
  member: { id: 'viewer', name: 'Camille Martin', roles: [] },
  permissions: ['comment', 'react'],
};

/** One comment without its replies. */
export function commentView({ id, name, staff, text, time, votes, replies }, parentId = null) {
  return {
    id,
    topicKey: TOPIC,
    parentId,
    depth: parentId === null ? 0 : 1,
    author: {
      id: name.toLowerCase().replaceAll(' ', '-'),
      name,
      roles: staff ? ['staff'] : [],
    },
    body: text.map((paragraph) => ({
      type: 'paragraph',
      children: partsOf(paragraph).map((part) => {
        const node = { type: 'text', text: part.text };
        return part.strong ? { type: 'strong', children: [node] } : node;
      }),
    })),
    createdAt: new Date(time).toISOString(),
    editedAt: null,
    version: 1,
    state: 'published',
    reactions: votes > 0 ? { support: votes } : {},
    replyCount: replies.length,
  };
}

/** A piece of the list, with where it goes on. */
export function commentList(roots, { limit = 20, cursor = '' } = {}) {
  const start = Number(cursor.replace('after-', '')) || 0;
  const end = start + limit;
  return {
    items: roots.slice(start, end).map((root) => {
      const view = commentView(root);
      if (root.replies.length === 0) return view;
      const items = root.replies.slice(0, PREVIEW).map((reply) => commentView(reply, root.id));
      return { ...view, replies: { items, previous: null, next: null } };
    }),
    previous: start > 0 ? `before-${start}` : null,
    next: end < roots.length ? `after-${end}` : null,
    topic: { state: 'open', mode: 'discussion', commentCount: countOf(roots) },
  };
}

/** How many comments topics have: something for each, the same each time. */
export const topicCounts = (keys) => ({
  items: keys.map((key, index) => ({ key, commentCount: (index * 37) % 400 })),
});

export const viewerComments = (ids) => ({ items: ids.map((id) => ({ id, reactions: [], own: false })) });

/** What the stream says of a comment that arrives; one of four is a reply to the comment with this id. */
export function arrivalEvent(number, count, repliedId) {
  const parentId = number % 4 === 3 ? repliedId : null;
  return { comment: commentView(arrival(number), parentId), commentCount: count + number + 1 };
}
