import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import type { Operation } from '../../src/contract/operation.js';
import { createOpenApi } from '../../src/contract/openapi.js';
import { operations } from '../../src/contract/operations.js';
import { PROBLEMS } from '../../src/contract/problem-statuses.js';

// The document is judged as the plain JSON that a reader gets.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
const document: any = JSON.parse(JSON.stringify(createOpenApi({ server: '/community/v1' })));
const rows = Object.values(operations) as Operation[];

function references(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === '$ref' && typeof item === 'string' ? [item] : references(item),
  );
}

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    const result = await validator.validate(structuredClone(document));
    assert.deepEqual(result.errors ?? [], []);
    assert.equal(result.valid, true);
    assert.equal(validator.version, '3.1');
  });

  it('refers to nothing that is not in it', () => {
    const targets = new Set(references(document));
    assert.ok(targets.has('#/components/schemas/Comment'));
    for (const target of targets) {
      const found = target
        .slice(2)
        .split('/')
        .reduce((value, key) => value?.[key], document);
      assert.ok(found, target);
    }
  });

  for (const row of rows) {
    it(`describes ${row.name}`, () => {
      const found = document.paths[row.path][row.method.toLowerCase()];
      assert.equal(found.operationId, row.name);
      assert.ok(found.responses[String(row.status)]);
      for (const code of row.problems) {
        assert.match(found.responses[String(PROBLEMS[code])].description, new RegExp(`\`${code}\``));
      }
      assert.deepEqual(found.security, row.access === 'anyone' ? [] : [{ token: [] }]);
      const inPath = (found.parameters ?? []).filter((parameter: { in: string }) => parameter.in === 'path');
      assert.deepEqual(
        inPath.map((parameter: { name: string }) => `{${parameter.name}}`),
        row.path.match(/\{\w+\}/g) ?? [],
      );
      const headers = JSON.stringify(found.parameters ?? []);
      assert.equal(headers.includes('Idempotency-Key'), row.idempotencyKey === true);
      assert.equal(headers.includes('If-Match'), row.ifMatch === true);
      assert.equal(found.requestBody !== undefined, row.body !== undefined);
    });
  }

  it('describes nothing else', () => {
    const described = Object.values(document.paths).flatMap((path) => Object.keys(path as object));
    assert.equal(described.length, rows.length);
  });
});
