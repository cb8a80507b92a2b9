import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of PostgreSQL's programs (`initdb`, `postgres`), or null. `PARVIS_POSTGRESQL` names it, or is `none`. */
export function findPostgreSql(env = process.env) {
  if (env.PARVIS_POSTGRESQL === 'none') return null;
  const candidates = [env.PARVIS_POSTGRESQL, reported(), ...debianFolders()];
  return candidates.find((folder) => folder && existsSync(join(folder, 'initdb'))) ?? null;
}

function reported() {
  try {
    return execFileSync('pg_config', ['--bindir'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null;
  }
}

/** Debian keeps one folder a version, outside the path. The newest is first. */
function debianFolders() {
  const folder = '/usr/lib/postgresql';
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(folder, version, 'bin'));
}
