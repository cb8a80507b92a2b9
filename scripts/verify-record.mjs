import { createHash, createPublicKey, verify } from 'node:crypto';

/**
 * Verifies the public record of a community without anything of Parvis: see docs/verify-the-record.md.
 *
 *   node scripts/verify-record.mjs https://community.bank.example
 */

const base = `${process.argv[2]?.replace(/\/+$/, '')}/v1/ledger`;
const read = async (path) => (await fetch(base + path)).json();
const fail = (text) => {
  console.error(text);
  process.exit(1);
};

/** JSON with the keys in the order of their code units and without spaces. */
const canonical = (value) =>
  value === null || typeof value !== 'object'
    ? JSON.stringify(value)
    : `{${Object.keys(value)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
        .join(',')}}`;

const { items: keys } = await read('/keys');
let sequence = 0;
let previous = '0'.repeat(64);
for (;;) {
  const { items, checkpoint } = await read(`?after=${sequence}&limit=1000`);
  for (const { hash, ...entry } of items) {
    if (entry.sequence !== sequence + 1) fail(`Entry ${sequence + 1} is missing.`);
    const text = canonical({ ...entry, previous });
    if (createHash('sha256').update(text).digest('hex') !== hash)
      fail(`Entry ${entry.sequence} was changed.`);
    [sequence, previous] = [entry.sequence, hash];
  }
  if (!checkpoint) break;
  const [head, body, signature] = checkpoint.split('.');
  const parse = (part) => JSON.parse(Buffer.from(part, 'base64url'));
  const jwk = keys.find(({ id }) => id === parse(head).kid)?.publicKey;
  const key = jwk && { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' };
  const isSigned = key && verify('sha256', `${head}.${body}`, key, Buffer.from(signature, 'base64url'));
  if (!isSigned || parse(head).typ !== 'parvis-checkpoint') fail('The newest entry is not signed.');
  const last = parse(body);
  if (items.length === 0 && sequence < last.sequence) fail(`Entry ${sequence + 1} is missing.`);
  if (sequence < last.sequence) continue;
  if (sequence === last.sequence && previous !== last.hash) fail('The newest entry is not the signed one.');
  break;
}
console.log(`${sequence} entries, none changed. Fingerprint of the newest one: ${previous}`);
