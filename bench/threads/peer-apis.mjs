import { countOf, partsOf } from './content.mjs';

/** The discussion as the peers' own servers answer it, by the types of their clients. */

/** One pixel, so that no page asks an avatar service. */
export const AVATAR = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const SITE = 'bench';

/** `rid` is the comment that is answered, 0 for none. Artalk is given Markdown. */
function artalkComment({ number, name, staff, text, time, votes }, rid) {
  return {
    id: number,
    content: text.join('\n\n'),
    content_marked: '',
    user_id: number,
    nick: name,
    email_encrypted: '',
    link: '',
    ua: '',
    date: new Date(time).toISOString().slice(0, 19).replace('T', ' '),
    is_collapsed: false,
    is_pending: false,
    is_pinned: false,
    is_verified: false,
    is_allow_reply: true,
    badge_name: staff ? 'Staff' : '',
    badge_color: staff ? '#1d4f8c' : '',
    ip_region: '',
    rid,
    visible: true,
    vote_up: votes,
    vote_down: 0,
    page_key: '/bench',
    page_url: '',
    site_name: SITE,
  };
}

/** Pieces are counted in comments on the topic; their replies come along. */
export function artalkList(roots, { limit, offset }) {
  const comments = roots
    .slice(offset, offset + limit)
    .flatMap((root) => [
      artalkComment(root, 0),
      ...root.replies.map((reply) => artalkComment(reply, root.number)),
    ]);
  return { comments, count: countOf(roots), roots_count: roots.length, page: ARTALK_PAGE };
}

const ARTALK_PAGE = {
  id: 1,
  admin_only: false,
  key: '/bench',
  url: '',
  title: 'Bench',
  site_name: SITE,
  vote_up: 0,
  vote_down: 0,
  pv: 1,
  date: '2026-03-02 18:00:00',
};

export const ARTALK_CONF = {
  frontend_conf: {},
  version: { app: 'artalk', version: '2.9.1', commit_hash: '' },
};

/** Waline is given the markup that its server makes of Markdown. */
function walineComment({ number, name, staff, text, time, votes }) {
  return {
    objectId: number,
    nick: name,
    avatar: AVATAR,
    link: '',
    comment: text.map((paragraph) => `<p>${markupOf(paragraph)}</p>`).join(''),
    orig: text.join('\n\n'),
    time,
    like: votes,
    status: 'approved',
    user_id: null,
    ...(staff && { label: 'Staff' }),
  };
}

function markupOf(paragraph) {
  return partsOf(paragraph)
    .map(({ text, strong }) => (strong ? `<strong>${text}</strong>` : text))
    .join('');
}

export function walineList(roots, { page, pageSize }) {
  const data = roots.slice((page - 1) * pageSize, page * pageSize).map((root) => ({
    ...walineComment(root),
    children: root.replies.map((reply) => ({
      ...walineComment(reply),
      pid: root.number,
      rid: root.number,
      reply_user: { nick: root.name, avatar: AVATAR, link: '' },
    })),
  }));
  return {
    errno: 0,
    errmsg: '',
    data: { page, pageSize, totalPages: Math.ceil(roots.length / pageSize), count: countOf(roots), data },
  };
}
