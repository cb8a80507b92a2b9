import assert from 'node:assert/strict';
import { it } from 'node:test';
import { describeOnEachDatabase } from '../support/backend.js';

describeOnEachDatabase('running the backend', (suite) => {
  it('says that it lives and that it is ready', async () => {
    assert.equal((await suite.backend.request('GET', '/healthz')).status, 200);
    assert.equal((await suite.backend.request('GET', '/readyz')).status, 200);
  });

  it('serves the contract as an OpenAPI document', async () => {
    const { body, headers } = await suite.backend.request('GET', '/openapi.json');
    assert.equal(body.openapi, '3.1.0');
    const etag = headers.get('etag') ?? '';
    const again = await suite.backend.request('GET', '/openapi.json', { headers: { 'If-None-Match': etag } });
    assert.equal(again.status, 304);
  });

  it('measures operations, and names no topic or member', async () => {
    const token = await suite.bank.sign('ann');
    await suite.backend.openTopic('secret-topic', token);
    await suite.backend.comment('secret-topic', token, 'Hello');
    const { text } = await suite.backend.request('GET', '/metrics');
    assert.match(text, /parvis_request_duration_seconds_count\{operation="createComment",status="201"\} 1/);
    assert.match(text, /parvis_open_streams 0/);
    assert.doesNotMatch(text, /secret-topic|ann/);
  });

  it('keeps to its prefix and leaves the rest to others', async () => {
    const backend = await suite.start({ prefix: '/community' });
    assert.equal((await backend.get('/community')).status, 200);
    assert.equal((await backend.request('GET', '/openapi.json')).body.servers[0].url, '/community/v1');
    assert.equal((await fetch(new URL('/v1/community', backend.url))).status, 404);
    const token = await suite.bank.sign('ann');
    await backend.openTopic('a', token);
    const { headers, body } = await backend.comment('a', token, 'Hello');
    assert.equal(headers.get('location'), `/community/v1/comments/${body.id}`);
  });
});
