import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../scripts/lib/paths.mjs';

interface LockedPackage {
  optionalDependencies?: Record<string, string>;
  resolved?: string;
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, LockedPackage>;
};

describe('the lock file', () => {
  it('holds every optional dependency, for other platforms as well, or "npm ci" refuses it', () => {
    const missing = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies).filter(
        (name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)),
      ),
    );
    assert.deepEqual(missing, []);
  });

  it('names no registry', () => {
    assert.deepEqual(
      Object.values(packages).filter(({ resolved }) => resolved?.startsWith('http')),
      [],
    );
  });
});
