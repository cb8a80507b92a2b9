import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { PROJECT_FOLDER } from '../../demo/project.js';
import { openStage, SOME_PAGE } from './support/stage.js';

interface Vector {
  id: string;
  payload: string;
}

const OWN = join(PROJECT_FOLDER, 'test/corpora/own-vectors.json');
const SHARED = ['dompurify-vectors.json', 'h5sc-vectors.json'].map((file) =>
  join(PROJECT_FOLDER, '../shared/corpora', file),
);

const AT_ONCE = 10;

/** What a body may be made of, with the attributes that each may have. */
const ALLOWED: Record<string, readonly string[]> = {
  p: ['dir'],
  blockquote: ['dir'],
  ul: ['dir'],
  ol: ['dir'],
  li: [],
  pre: ['dir', 'tabindex'],
  code: [],
  em: [],
  strong: [],
  br: [],
  bdi: [],
  a: ['href', 'target', 'rel'],
  span: ['class'],
};

function readVectors(): Vector[] {
  const files = [OWN, ...SHARED].filter((file) => {
    if (existsSync(file)) return true;
    assert.ok(!process.env['CI'], `${file} is not there, and must be in CI.`);
    console.log(`${file} is not there, so its vectors are left out.`);
    return false;
  });
  return files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as Vector[]);
}

/** Everything in the bodies that is shown now and that no comment may bring. */
function findForeign(allowed: Record<string, readonly string[]>): string[] {
  const root = document.querySelector('parvis-comment-thread')!.shadowRoot!;
  return [...root.querySelectorAll('li > [exportparts]')].flatMap((comment) => {
    const body = comment.shadowRoot!.querySelector('.body')!;
    return [...body.querySelectorAll('*')].flatMap((element) => {
      const attributes = [...element.attributes].filter(
        ({ name }) => !allowed[element.localName]?.includes(name),
      );
      const isLeadingAstray =
        element instanceof HTMLAnchorElement && !/^(?:https?|mailto):$/.test(element.protocol);
      return allowed[element.localName] && attributes.length === 0 && !isLeadingAstray
        ? []
        : [
            `${comment.parentElement!.id}: ${element.localName} ${attributes.map(({ name }) => name).join(' ')}`,
          ];
    });
  });
}

describe('comments that attack', () => {
  const stage = openStage();

  it('are shown as text, and nothing of them runs, loads or leads away', async (test) => {
    const vectors = readVectors();
    const topic = stage.newTopic();
    await stage.api.openTopic('amina', topic);
    let stored = 0;
    for (let start = 0; start < vectors.length; start += AT_ONCE) {
      const some = vectors.slice(start, start + AT_ONCE);
      const taken = await Promise.all(
        some.map(({ payload }) => stage.api.tryComment('amina', topic, payload)),
      );
      stored += taken.filter((comment) => comment !== null).length;
    }
    assert.ok(stored > vectors.length / 2, `${stored} of ${vectors.length} were taken`);

    const visitor = await stage.enter(test, { topic, pageSize: 100 });
    const { page } = visitor;
    await visitor.open(SOME_PAGE);
    const navigations: string[] = [];
    page.on('framenavigated', (frame) => navigations.push(frame.url()));
    await visitor.reads();
    for (;;) {
      const [more] = await visitor.findAll('button', 'Afficher plus de commentaires');
      if (!more) break;
      const before = (await visitor.comments()).length;
      await visitor.press(more);
      await visitor.until((count) => parvisQueries.comments().length > count, before);
    }
    assert.equal((await visitor.comments()).length, stored);
    assert.deepEqual(await page.evaluate(findForeign, ALLOWED), []);
    assert.deepEqual(navigations, []);
    console.log(`Hostile: ${stored} of ${vectors.length} vectors were taken as comments and shown.`);
  });
});
