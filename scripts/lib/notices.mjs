import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes the licences of the packages that are part of the chunks to `licenses.txt` beside them. */
export async function writeNotices(output, folder) {
  const folders = new Set(
    output
      .flatMap((chunk) => Object.entries(chunk.modules ?? {}))
      .filter(([, { renderedLength }]) => renderedLength > 0)
      .map(([id]) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0])
      .filter(Boolean),
  );
  const notices = [...folders].map(notice).sort();
  await writeFile(join(folder, 'licenses.txt'), notices.join('\n\n'));
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}\n`;
}
