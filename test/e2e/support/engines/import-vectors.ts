import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT_FOLDER } from '../../../../demo/project.js';
import type { Vector } from '../../../corpora/read-vectors.js';

/** Imports each as the text and as the name of an author of another system. Resolves to how many were taken. */
export async function importVectors(
  dataFolder: string,
  topic: string,
  vectors: readonly Vector[],
): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-e2e-import-'));
  try {
    const lines = vectors.map(({ id, payload }) =>
      JSON.stringify({
        id,
        topic: {
          key: topic,
          title: payload.trim().slice(0, 300) || id,
          url: 'https://www.bank.example/page',
        },
        author: { subject: `old:${id}`, name: `A ${payload}` },
        text: payload,
        createdAt: '2024-03-01T09:00:00Z',
      }),
    );
    await writeFile(join(folder, 'vectors.jsonl'), lines.join('\n'));
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [join(PROJECT_FOLDER, 'dist/server/import.js'), 'vectors.jsonl', '--skip-wrong'],
      {
        maxBuffer: 1 << 24,
        env: {
          ...process.env,
          INIT_CWD: folder,
          PARVIS_DATA: join(dataFolder, 'community'),
          PARVIS_JWKS_URL: 'https://www.bank.example/jwks.json',
          PARVIS_ISSUER: 'https://www.bank.example',
          PARVIS_AUDIENCE: 'community',
        },
      },
    );
    return Number(/(\d+) comments imported/.exec(stdout)?.[1]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
