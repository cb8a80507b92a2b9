import { readdir, readFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { hashOf, withFolder } from './verified-chunks.mjs';

const LOADER = 'parvis.js';

/**
 * Completes the folder of a release with `csp.json` and `manifest.json`, and writes the evergreen channel beside it: a
 * loader of the same table, whose chunks are those of the release.
 */
export async function writeRelease(folder, { version, channel }) {
  await writeJson(join(folder, 'csp.json'), { version, ...POLICIES });
  await writeJson(join(folder, 'manifest.json'), { version, files: await describe(folder) });
  const evergreen = join(folder, '..', channel);
  await mkdir(evergreen, { recursive: true });
  const loader = await readFile(join(folder, LOADER), 'utf8');
  await writeFile(join(evergreen, LOADER), withFolder(loader, `../v${version}/`));
}

/** Every file that was released: `sha384` as for an `integrity` attribute, `bytes`, and what they are in gzip. */
async function describe(folder) {
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(async (file) => {
      const content = await readFile(join(folder, file));
      const gzip = gzipSync(content, { level: 9 }).length;
      return { file, sha384: `sha384-${hashOf(content, 'sha384')}`, bytes: content.length, gzip };
    }),
  );
}

/** What Parvis needs of a page's policy besides the scripts and the backend. */
const COMMON = {
  'style-src': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['parvis-1', 'parvis-1-lit'],
};
/**
 * `nonce`: trust comes from the script tag and goes on to what the loader inserts, wherever the files are. `hosts`, for
 * pages without nonces: the places of the files are trusted.
 */
const POLICIES = {
  placeholders: {
    '{nonce}': 'fresh for every answer, and on the script tag too',
    '{files}': 'where the files are, such as https://cdn.bank.example/parvis/',
    '{backend}': 'the origin of the backend, such as https://community.bank.example',
  },
  hosting: {
    // The page, the files and the backend are on one origin.
    'same-origin': policies({ files: "'self'", backend: "'self'" }),
    // Each may be on another one.
    'other-origin': policies({ files: '{files}', backend: '{backend}' }),
  },
  'integrity-policy': 'blocked-destinations=(script)',
};

function policies({ files, backend }) {
  const policy = (scripts) => ({ 'script-src': scripts, ...COMMON, 'connect-src': [backend] });
  return { nonce: policy(["'nonce-{nonce}'", "'strict-dynamic'"]), hosts: policy([files]) };
}

async function writeJson(path, value) {
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}
