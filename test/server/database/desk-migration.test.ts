import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { it } from 'node:test';
import { sql, type Migration } from 'kysely';
import { connectEmbedded } from '../../../server/database/embedded.js';
import { comments } from '../../../server/database/migrations/0001-comments.js';
import { curation } from '../../../server/database/migrations/0002-curation.js';
import { mentions } from '../../../server/database/migrations/0003-mentions.js';
import { ratings } from '../../../server/database/migrations/0004-ratings.js';
import { presets } from '../../../server/database/migrations/0005-presets.js';
import { follows } from '../../../server/database/migrations/0006-follows.js';
import { guests } from '../../../server/database/migrations/0007-guests.js';
import { moderation } from '../../../server/database/migrations/0008-moderation.js';
import { ledger } from '../../../server/database/migrations/0009-ledger.js';
import { desk } from '../../../server/database/migrations/0011-desk.js';
import { newDataFolder } from '../support/data-folder.js';

const BEFORE: Migration[] = [
  ...[comments, curation, mentions, ratings, presets],
  ...[follows, guests, moderation, ledger],
];

it('what waited before the desk had its indexes waits after it, since the same moment', async () => {
  const folder = await newDataFolder();
  const { db, close } = await connectEmbedded(folder);
  try {
    for (const { up } of BEFORE) await up(db);
    await sql`insert into members (id, subject, name) values ('m1', 'm1', 'Ann'), ('m2', 'm2', 'Bea')`.execute(
      db,
    );
    await sql`insert into topics (id, key, title) values ('t', 't', 't')`.execute(db);
    const write = (id: string, author: string | null, day: number) =>
      sql`
      insert into comments (id, topic_id, root_id, depth, author_id, body, created_at)
      values (${id}, 't', ${id}, 0, ${author}, '[]', ${new Date(Date.UTC(2026, 0, day))})`.execute(db);
    await write('first', 'm1', 1);
    await write('second', 'm1', 2);
    await write('other', 'm2', 3);
    await write('orphan', null, 4);
    await sql`
      insert into reports (id, kind, rule_id, fingerprint, received_at)
      select 'r' || day, 'rule', 'respect', 'r' || day, make_timestamptz(2026, 2, day, 0, 0, 0, 'UTC')
      from generate_series(1, 3) as day`.execute(db);
    await sql`
      insert into decisions (id, comment_id, action, source, content_date)
      values ('d', 'first', 'keep', 'own-initiative', clock_timestamp())`.execute(db);
    await sql`
      insert into report_items (report_id, comment_id, decision_id)
      values ('r1', 'first', 'd'), ('r2', 'second', null), ('r3', 'second', null)`.execute(db);

    await desk.up(db);
    await write('third', 'm2', 5);
    await sql`insert into members (id, subject, name) values ('m3', 'm3', 'Cleo')`.execute(db);
    await write('newest', 'm3', 6);
    const { rows } = await sql<{ id: string; reported_at: Date | null; first_of_author: boolean }>`
      select id, reported_at, first_of_author from comments order by created_at`.execute(db);
    assert.deepEqual(
      rows.map((row) => [row.id, row.reported_at?.toISOString() ?? null, row.first_of_author]),
      [
        ['first', null, true],
        ['second', '2026-02-02T00:00:00.000Z', false],
        ['other', null, true],
        ['orphan', null, false],
        ['third', null, false],
        ['newest', null, true],
      ],
    );
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true });
  }
});
