import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { describe, it } from 'node:test';
import { ConfigError, configFromEnvironment, DEFAULT_CONFIG } from '../../server/config.js';

const REQUIRED = {
  PARVIS_JWKS_URL: 'https://bank.example/jwks.json',
  PARVIS_ISSUER: 'https://bank.example',
  PARVIS_AUDIENCE: 'community',
};

describe('the configuration', () => {
  it('needs to know whose tokens it takes, and nothing else', () => {
    const config = configFromEnvironment(REQUIRED);
    assert.deepEqual(config, {
      ...DEFAULT_CONFIG,
      jwksUrl: REQUIRED.PARVIS_JWKS_URL,
      issuer: REQUIRED.PARVIS_ISSUER,
      audience: REQUIRED.PARVIS_AUDIENCE,
    });
  });

  it('takes everything from the environment', () => {
    const config = configFromEnvironment({
      ...REQUIRED,
      PORT: '9000',
      HOST: '0.0.0.0',
      DATABASE_URL: 'postgres://a/b',
      PARVIS_ORIGINS: 'https://www.bank.example, http://localhost:8787/',
      PARVIS_TRUSTED_PROXIES: '10.0.0.0/8,192.168.0.1',
      PARVIS_LIMIT_MEMBER_WRITES: '5/60s',
      PARVIS_COMMUNITY_STATE: 'read-only',
      PARVIS_PRIVATE_CHANNEL: 'https://secure.bank.example/messages?about={reference}',
      PARVIS_LEDGER_KEY: generateKeyPairSync('ec', { namedCurve: 'P-256' })
        .privateKey.export({ type: 'pkcs8', format: 'pem' })
        .toString(),
    });
    assert.equal(config.port, 9000);
    assert.equal(config.host, '0.0.0.0');
    assert.equal(config.databaseUrl, 'postgres://a/b');
    assert.deepEqual(config.origins, ['https://www.bank.example', 'http://localhost:8787']);
    assert.deepEqual(config.trustedProxies, ['10.0.0.0/8', '192.168.0.1']);
    assert.deepEqual(config.limits.memberWrites, { count: 5, seconds: 60 });
    assert.equal(config.community.state, 'read-only');
    assert.match(config.moderation.privateChannel ?? '', /\{reference\}$/);
    assert.equal(config.ledger.key?.publicKey.crv, 'P-256');
  });

  it('invites nobody to an address that is not safe or has no place for the reference', () => {
    const wrong = [
      'secure.bank.example/{reference}',
      'http://secure.bank.example/{reference}',
      'https://{reference}.bank.example/',
      'https://bank@secure.bank.example/{reference}',
      'https://secure.bank.example/',
      'javascript:alert("{reference}")',
    ];
    for (const channel of wrong) {
      const environment = { ...REQUIRED, PARVIS_PRIVATE_CHANNEL: channel };
      assert.throws(() => configFromEnvironment(environment), ConfigError, channel);
    }
    const local = { ...REQUIRED, PARVIS_PRIVATE_CHANNEL: 'http://localhost:8787/private/{reference}' };
    assert.ok(configFromEnvironment(local).moderation.privateChannel);
  });

  it('names everything that is wrong at once', () => {
    const wrong = {
      PORT: 'eighty',
      PARVIS_ORIGINS: 'https://bank.example/page,*',
      PARVIS_LIMIT_REQUESTS: 'many',
      PARVIS_IDEMPOTENCY_HOURS: '1',
      PARVIS_COMMUNITY_STATE: 'ajar',
      PARVIS_LEDGER_KEY: 'secret',
    };
    const names = [...Object.keys(wrong), ...Object.keys(REQUIRED)];
    assert.throws(
      () => configFromEnvironment(wrong),
      (error) => error instanceof ConfigError && names.every((name) => error.message.includes(name)),
    );
  });
});
