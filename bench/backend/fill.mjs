/**
 * Fills topics by SQL in the backend's own tables, with the counts that it keeps. Every five comments are alike: one with
 * two replies, the first of which is answered, and one without. So a page has the same content in a topic of any size.
 */

const MEMBERS = 200;
const BATCH = 100_000;

/**
 * Ids as the backend makes them: by time, and of the same form. `t` is the topic's number, `n` the comment's. One plain
 * expression, which PostgreSQL can put in the place of the call.
 */
const ID = `
  create or replace function pg_temp.bench_id(t integer, n bigint) returns text language sql immutable as $$
    select overlay(lpad(to_hex(${Date.UTC(2024, 0, 1)} + n * 60000), 12, '0') placing '-' from 9 for 0)
      || '-7' || lpad(to_hex(t), 3, '0') || '-8' || lpad(to_hex(n % 4001), 3, '0') || '-' || lpad(to_hex(n), 12, '0')
  $$`;

const SENTENCES = [
  'The new fees are hard to compare with those of last year.',
  'I asked at the branch and was told to look at the price list.',
  'Thank you, that answers what I wanted to know.',
  'A list of what changes for whom would have helped.',
  'My card works abroad, but each payment costs more than before.',
  'Please keep the branch in our street open on Saturdays.',
  'The app shows the amount only after the transfer is sent.',
  'We moved three accounts and it took two weeks in all.',
];

const INSERT = `
  insert into comments (id, topic_id, parent_id, root_id, depth, author_id, source, body, created_at, reply_count,
    score, reactions)
  select pg_temp.bench_id($1, n), $2, pg_temp.bench_id($1, n - up), pg_temp.bench_id($1, n - place % 4), depth,
    pg_temp.bench_id(0, 1 + n % ${MEMBERS}), words,
    jsonb_build_array(jsonb_build_object('type', 'paragraph', 'children',
      jsonb_build_array(jsonb_build_object('type', 'text', 'text', words)))),
    to_timestamp(${Date.UTC(2024, 0, 1) / 1000} + n * 60), replies, likes,
    case likes when 0 then '{}'::jsonb else jsonb_build_object('support', likes) end
  from (
    select n, (n - 1) % 5 as place,
      (array[null, 1, 1, 3, null])[1 + (n - 1) % 5] as up,
      (array[0, 1, 2, 1, 0])[1 + (n - 1) % 5] as depth,
      (array[2, 1, 0, 0, 0])[1 + (n - 1) % 5] as replies,
      case when n % 10 = 1 then 1 else 0 end as likes,
      texts[1 + n % 8] || ' ' || texts[1 + n / 8 % 8] || ' ' || texts[1 + n / 64 % 8] as words
    from generate_series($3::bigint, $4::bigint) as n, (select $5::text[] as texts) as texts
  ) as written`;

const REACTIONS = `
  insert into reactions (comment_id, member_id, kind)
  select pg_temp.bench_id($1, n), pg_temp.bench_id(0, 1 + (n + 7) % ${MEMBERS}), 'support'
  from generate_series($2::bigint, $3::bigint) as n where n % 10 = 1`;

export const topicKey = (size, number = 0) => `bench/${size}${number ? `-${number}` : ''}`;

/**
 * Resolves to the topics, each with ids of comments from all over it. `sizes` are multiples of ten. `query` belongs to
 * one connection, that nothing else uses.
 */
export async function fillTopics(query, sizes, { places = 400 } = {}) {
  // What the inserts refer to is there by construction; looking it up a million times would take minutes.
  await query('set session_replication_role = replica');
  await query(ID);
  await query(
    `insert into members (id, subject, name) select pg_temp.bench_id(0, n), 'bench ' || n, 'Member ' || n
     from generate_series(1, ${MEMBERS}) as n`,
  );
  const topics = [];
  for (const [index, size] of sizes.entries()) {
    const number = index + 1;
    const key = topicKey(size, sizes.indexOf(size) === index ? 0 : number);
    const id = `bench-topic-${number}`;
    await query(
      `insert into topics (id, key, title, url, comment_count) values ($1, $2, $2, 'https://bank.example/', $3)`,
      [id, key, size],
    );
    for (let from = 1; from <= size; from += BATCH) {
      const to = Math.min(size, from + BATCH - 1);
      await query(INSERT, [number, id, from, to, SENTENCES]);
      await query(REACTIONS, [number, from, to]);
    }
    topics.push({ key, size, ids: await idsOf(query, number, placesIn(size, places)) });
  }
  await query('set session_replication_role = origin');
  // As the database's own housekeeping leaves them after a while.
  await query('vacuum analyze');
  return topics;
}

async function idsOf(query, number, positions) {
  const rows = await query(
    `select pg_temp.bench_id($1, n) as id from unnest($2::bigint[]) with ordinality as wanted (n, place) order by place`,
    [number, positions],
  );
  return rows.map((row) => row.id);
}

/** Numbers of comments spread over a whole topic, in an order that jumps about, and the same in each run. */
export function placesIn(size, count) {
  const golden = (Math.sqrt(5) - 1) / 2;
  return Array.from({ length: count }, (_, index) => 1 + Math.floor((((index + 1) * golden) % 1) * size));
}
