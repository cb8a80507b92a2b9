import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { CommentWithoutReplies } from '../../../src/contract/comments.js';
import { ContentNode } from '../../../src/contract/content.js';
import { createContent, REFERENCE, type SeedDiscussion } from '../../../server/seed/content.js';
import { MEMBERS } from '../../../server/seed/members.js';
import { LARGE_TOPIC_KEY, TOPICS } from '../../../server/seed/topics.js';
import { parseComment } from '../../../server/text/parse-comment.js';

const content = createContent();
const all = content.discussions.flatMap((discussion) => discussion.comments);

function discussion(key: string): SeedDiscussion {
  const found = content.discussions.find((candidate) => candidate.topic.key === key);
  assert.ok(found, key);
  return found;
}

const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

describe('the demo content', () => {
  it('is the same, byte for byte, each time', () => {
    assert.equal(digest(createContent()), digest(content));
  });

  it('has two hundred members with an id and a name of their own, six of them staff, and four invited guests', () => {
    assert.equal(MEMBERS.length, 204);
    for (const field of ['id', 'name', 'subject'] as const) {
      assert.equal(new Set(MEMBERS.map((member) => member[field])).size, 204, field);
    }
    const bearing = (role: string) => MEMBERS.filter((member) => member.roles.includes(role)).length;
    assert.deepEqual(['staff', 'expert', 'project-owner'].map(bearing), [6, 3, 1]);
  });

  it('has twenty topics in French, English and German, each with a page', () => {
    assert.equal(TOPICS.length, 20);
    assert.deepEqual([...new Set(TOPICS.map((topic) => topic.language))].sort(), ['de', 'en', 'fr']);
    for (const topic of TOPICS) {
      assert.ok(topic.path.startsWith(`/${topic.language}/`), topic.path);
      assert.ok(topic.title.length > 0 && topic.title.length <= 300);
    }
  });

  it('has one topic of 5,000 comments, with ids that count by creation', () => {
    const { comments } = discussion(LARGE_TOPIC_KEY);
    assert.equal(comments.length, 5000);
    assert.equal(comments[4320]?.id, 'comment-4321');
  });

  it('has one topic of exactly 50 comments without a reply', () => {
    const { comments } = discussion('forum/epargne-solidaire');
    assert.equal(comments.length, 50);
    assert.ok(comments.every((comment) => comment.parentId === null && comment.state === 'published'));
  });

  it('has questions with an answer and without, by people who can be signed in as, and a pinned welcome', () => {
    for (const { comments } of TOPICS.filter(({ mode }) => mode === 'questions').map(({ key }) =>
      discussion(key),
    )) {
      const roots = comments.filter((comment) => comment.parentId === null);
      const byId = new Map(comments.map((comment) => [comment.id, comment]));
      const answers = roots.flatMap((root) => byId.get(root.answerId ?? '') ?? []);
      assert.ok(answers.length >= 2 && answers.length < roots.length - 1);
      for (const answer of answers) assert.equal(byId.get(answer.parentId ?? '')?.answerId, answer.id);
      const welcome = roots.find((root) => root.pinnedAt !== null);
      assert.ok(welcome?.byStaff);
      assert.ok(comments.some((comment) => comment.before !== null && comment.version === 2));
    }
    const open = discussion('questions/premier-logement').comments.filter(
      ({ authorId, answerId, replyCount }) =>
        authorId === 'camille-renaud' && answerId === null && replyCount > 1,
    );
    assert.equal(open.length, 1);
  });

  it('has ratings from the worst to the best, one of each member and none of the staff', () => {
    for (const { key } of TOPICS.filter(({ mode }) => mode === 'ratings')) {
      const roots = discussion(key).comments.filter((comment) => comment.parentId === null);
      const rated = roots.filter((comment) => comment.rating !== null);
      assert.deepEqual([...new Set(rated.map(({ rating }) => rating))].sort(), [1, 2, 3, 4, 5], key);
      assert.equal(new Set(rated.map(({ authorId }) => authorId)).size, rated.length);
      assert.ok(roots.every(({ byStaff, rating }) => byStaff === (rating === null)));
    }
  });

  it('has conversations ten levels deep, in the large topic and in a small one', () => {
    for (const key of [LARGE_TOPIC_KEY, 'forum/fermeture-agences']) {
      assert.equal(Math.max(...discussion(key).comments.map((comment) => comment.depth)), 9, key);
    }
  });

  it('has articles that staff and customers discuss, with a tombstone that kept its replies', () => {
    const staff = new Set(MEMBERS.filter((member) => member.roles.length).map((member) => member.id));
    for (const topic of TOPICS.filter(({ key }) => key.startsWith('articles/'))) {
      const { comments } = discussion(topic.key);
      assert.ok(comments.length >= 25, topic.key);
      assert.ok(comments.some((comment) => staff.has(comment.authorId)));
      assert.ok(comments.some((comment) => !staff.has(comment.authorId)));
      const gone = comments.find((comment) => comment.state === 'deleted' && comment.replyCount > 0);
      assert.ok(gone, topic.key);
      assert.deepEqual([gone.body, gone.source, gone.reactions], [[], null, {}]);
      assert.ok(comments.some((comment) => comment.editedAt !== null));
    }
  });

  it('orders comments by time, after what they answer and before the reference moment', () => {
    for (const { comments, createdAt } of content.discussions) {
      const times = new Map<string, string>();
      let last = createdAt;
      for (const comment of comments) {
        assert.ok(comment.createdAt > last, `${comment.id} is later than the one before`);
        last = comment.createdAt;
        if (comment.parentId)
          assert.ok(times.has(comment.parentId), `${comment.id} answers something earlier`);
        times.set(comment.id, comment.createdAt);
        assert.ok(Date.parse(comment.createdAt) < REFERENCE);
      }
    }
  });

  it('has comments that parse to the body that they have', () => {
    for (const comment of all) {
      for (const node of comment.body) ContentNode.parse(node);
      if (comment.source === null) continue;
      const parsed = parseComment(comment.source, { commentLength: 5000 });
      assert.ok(parsed.ok, comment.id);
      assert.deepEqual(parsed.body, comment.body);
    }
  });

  it('has comments as the contract describes them', () => {
    const names = new Map(MEMBERS.map((member) => [member.id, member]));
    for (const comment of all.filter((_, index) => index % 50 === 0)) {
      const author = names.get(comment.authorId);
      const { rating, preset, ...rest } = comment;
      const chosen = { ...(rating !== null && { rating }), ...(preset !== null && { preset }) };
      CommentWithoutReplies.parse({ ...rest, ...chosen, author, topicKey: 'x' });
    }
  });

  it('counts replies, comments and reactions as they are', () => {
    for (const { comments, commentCount, reactions } of content.discussions) {
      assert.equal(commentCount, comments.filter((comment) => comment.state === 'published').length);
      const given = new Set(reactions.map((one) => `${one.commentId} ${one.memberId} ${one.kind}`));
      assert.equal(given.size, reactions.length, 'nobody reacts twice');
      for (const comment of comments) {
        const replies = comments.filter(
          ({ parentId, state, replyCount }) =>
            parentId === comment.id && (state === 'published' || replyCount > 0),
        );
        assert.equal(comment.replyCount, replies.length, comment.id);
      }
      const total = comments
        .flatMap((comment) => Object.values(comment.reactions))
        .reduce((a, b) => a + b, 0);
      assert.equal(total, reactions.length);
    }
  });

  it('never has the same text twice in a row', () => {
    for (const { comments } of content.discussions) {
      comments.forEach((comment, index) => {
        if (index > 0) assert.notEqual(comment.source, comments[index - 1]?.source, comment.id);
      });
    }
  });

  it('has what is hard to show: scripts from right to left, emoji, long words, lists, quotes and long texts', () => {
    const sources = all.map((comment) => comment.source ?? '');
    const has = (pattern: RegExp) =>
      assert.ok(
        sources.some((source) => pattern.test(source)),
        String(pattern),
      );
    [
      /\p{Script=Arabic}/u,
      /\p{Script=Hebrew}/u,
      /\p{Extended_Pictographic}/u,
      /\S{60}/,
      /^- /m,
      /^> /m,
    ].forEach(has);
    assert.ok(sources.some((source) => source.length > 500));
    assert.ok(sources.some((source) => source.length < 5));
    assert.ok(all.some((comment) => JSON.stringify(comment.body).includes('"type":"link"')));
  });
});
