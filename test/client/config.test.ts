import { expect } from '@open-wc/testing';
import { createClient } from '../../src/client/client.js';
import { ParvisError } from '../../src/client/errors.js';
import { expectConsole } from '../helpers/setup.js';
import { useWorld } from './support.js';

describe('createClient', () => {
  const world = useWorld();

  for (const backend of [
    'http://community.example',
    'ftp://community.example',
    'https://user:secret@community.example',
    'javascript:alert(1)',
    'https://',
  ]) {
    it(`refuses the backend "${backend}"`, () => {
      expect(() => createClient({ backend }))
        .to.throw(ParvisError)
        .with.property('code', 'configuration');
    });
  }

  it('refuses the mode with cookies for a backend on another origin', () => {
    expect(() => createClient({ backend: world.backend.url, credentials: 'same-origin' }))
      .to.throw(ParvisError)
      .with.property('code', 'configuration');
  });

  it('names no part of a refused address in its error', () => {
    expect(() => createClient({ backend: 'http://user:secret@community.example' })).not.to.throw(/secret/);
  });

  it('takes the address of its own site, with or without a slash at the end', async () => {
    const asked: string[] = [];
    const before = globalThis.fetch;
    globalThis.fetch = async (input) => {
      asked.push(new Request(input).url);
      return new Response(JSON.stringify(world.backend.community));
    };
    try {
      for (const backend of ['/community', '/community/', new URL('/community', location.href)]) {
        const client = createClient({ backend });
        await client.community.read();
        client.close();
      }
    } finally {
      globalThis.fetch = before;
    }
    expect(asked).to.eql(Array(3).fill(`${location.origin}/community/v1/community`));
  });

  it('warns in the console once about each thing, when the page takes no reports', async () => {
    world.backend.addTopic('a');
    world.backend.addComment('a', { id: 'bad', createdAt: 'yesterday' });
    expectConsole(/Parvis \(answer-invalid\): .*time/);
    const client = createClient({ backend: world.backend.url });
    const listing = await client.comments.list('a', {});
    await client.comments.list('a', {});
    client.close();
    expect(listing.items).to.eql([]);
  });
});
