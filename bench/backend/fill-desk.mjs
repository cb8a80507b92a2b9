/**
 * Fills the queues of the desk by SQL in the backend's own tables: so much in each, of as many authors, half of the comments
 * with two reports. Everything is on one topic.
 */
const TOPIC = 'bench-desk';
const BODY = `jsonb_build_array(jsonb_build_object('type', 'paragraph', 'children',
  jsonb_build_array(jsonb_build_object('type', 'text', 'text', 'The new fees are hard to compare with those of last year.'))))`;

/** What waits in each queue: the state of its comments, and how many days ago the first was written. */
const QUEUES = [
  { queue: 'reported', state: 'published', days: 60 },
  { queue: 'held', state: 'held', days: 60 },
  { queue: 'unanswered', state: 'published', days: 60 },
  { queue: 'appeals', state: 'removed', days: 60 },
  { queue: 'newcomers', state: 'published', days: 20 },
];

/** Resolves to ids of comments that were reported. `query` belongs to one connection, that nothing else uses. */
export async function fillDesk(query, size) {
  await query('set session_replication_role = replica');
  await query(
    `insert into members (id, subject, name)
     select 'author-' || n, 'author ' || n, 'Author ' || n from generate_series(1, ${size}) as n`,
  );
  await query(
    `insert into topics (id, key, title, url, comment_count) values ($1, $1, $1, 'https://bank.example/', $2)`,
    [TOPIC, 3 * size],
  );
  for (const { queue, state, days } of QUEUES) {
    await query(
      `insert into comments (id, topic_id, root_id, depth, author_id, source, body, created_at, state,
         first_of_author, first_staff_reply_at, reported_at)
       select '${queue}-' || n, '${TOPIC}', '${queue}-' || n, 0, 'author-' || n, 'Text', ${BODY}, at, '${state}',
         ${queue === 'newcomers'}, ${queue === 'unanswered' ? 'null' : 'at'}, ${queue === 'reported' ? 'at' : 'null'}
       from generate_series(1, ${size}) as n,
         lateral (select clock_timestamp() - interval '${days} days' + n * interval '1 minute' as at) as written`,
    );
  }
  await query(
    `insert into reports (id, kind, rule_id, rules_version, fingerprint, received_at)
     select id || '-' || times, 'rule', 'respect', '1', id || '-' || times, reported_at
     from comments, generate_series(1, 2) as times where reported_at is not null`,
  );
  await query(
    `insert into report_items (report_id, comment_id)
     select id || '-' || times, id from comments, generate_series(1, 2) as times where reported_at is not null`,
  );
  await query(
    `insert into decisions (id, comment_id, author_id, action, restriction, rule_id, rules_version, category, source,
       content_date)
     select 'decision-' || id, id, author_id, 'remove', 'removed', 'respect', '1', 'CYBER_VIOLENCE', 'own-initiative',
       created_at
     from comments where state = 'removed'`,
  );
  await query(
    `insert into appeals (id, decision_id, by, text, created_at)
     select 'appeal-' || id, 'decision-' || id, 'author', 'Why?', created_at from comments where state = 'removed'`,
  );
  await query('set session_replication_role = origin');
  // As the database's own housekeeping leaves them after a while.
  await query('vacuum analyze');
  const rows = await query(`select id from comments where reported_at is not null order by id limit 400`);
  return rows.map(({ id }) => id);
}

export const QUEUE_NAMES = QUEUES.map(({ queue }) => queue);
