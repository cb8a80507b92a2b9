import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { publint } from 'publint';
import { pack } from './support/pack.js';

/** The ways of resolving that can load ES modules. */
const ESM = ['node16-esm', 'bundler'];

describe('the packed package', () => {
  let folder: string;
  let tarball: Buffer<ArrayBuffer>;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'parvis-package-'));
    tarball = readFileSync(pack(folder));
  });

  after(() => rmSync(folder, { recursive: true }));

  it('has nothing that publint complains about', async () => {
    const data = tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength);
    const { messages } = await publint({ pack: { tarball: data }, level: 'suggestion', strict: true });
    assert.deepEqual(messages, []);
  });

  it('has types that every way of resolving ES modules finds, and that agree with the code', async () => {
    const result = await checkPackage(createPackageFromTarballData(tarball), {
      excludeEntrypoints: ['./parvis.css'],
    });
    assert.ok(result.types);
    const problems = result.problems.filter(
      (problem) => !('resolutionKind' in problem) || ESM.includes(problem.resolutionKind),
    );
    assert.deepEqual(problems, []);
  });
});
