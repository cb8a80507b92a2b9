import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/paths.mjs';

const shell = process.platform === 'win32';

/** Packs the package as it would be published. Says where in the folder the tarball is. */
export function pack(folder: string): string {
  const options = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const output = execFileSync('npm', options, { cwd: root, shell, stdio: ['ignore', 'pipe', 'ignore'] });
  const [{ filename }] = JSON.parse(output.toString()) as [{ filename: string }];
  return join(folder, filename);
}

/** Puts what is in a tarball where a program in the folder finds it as a package of this name. */
export function unpack(tarball: string, folder: string): void {
  execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components', '1']);
}
