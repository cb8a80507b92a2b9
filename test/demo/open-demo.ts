import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Demo, type DemoOptions, readVersion, startDemo } from '../../demo/server.js';

/** Something that runs what it is given when the test is over. */
export interface Closing {
  after(close: () => Promise<unknown>): unknown;
}

export async function temporaryFolder(test: Closing): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-demo-'));
  test.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with an SDK that does nothing, so that these tests need no build. */
async function sdkFolder(test: Closing): Promise<string> {
  const folder = await temporaryFolder(test);
  await mkdir(join(folder, `v${readVersion()}`));
  await writeFile(join(folder, `v${readVersion()}`, 'parvis.js'), 'export {};\n');
  return folder;
}

/** The bank's site alone, unless `backend` is undefined: the community that it names is not asked for anything. */
export async function openSite(test: Closing, options: Partial<DemoOptions> = {}): Promise<Demo> {
  const dataFolder = options.dataFolder ?? (await temporaryFolder(test));
  const demo = await startDemo({
    port: 0,
    seed: false,
    backend: 'http://127.0.0.1:9999',
    sdkFolder: await sdkFolder(test),
    ...options,
    dataFolder,
  });
  test.after(() => demo.close());
  return demo;
}

/** Signs somebody in and resolves to the cookie header. */
export async function signIn(url: string, person: string): Promise<string> {
  const answer = await fetch(`${url}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person }),
  });
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}
