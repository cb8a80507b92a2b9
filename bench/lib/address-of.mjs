import { createInterface } from 'node:readline';

/** The address that a server says it is open at: what `pattern` finds in what it prints. `name`: what it is. */
export async function addressOf(child, pattern, name) {
  for await (const line of createInterface({ input: child.stdout })) {
    const [address] = pattern.exec(line) ?? [];
    if (!address) continue;
    child.stdout.resume();
    return address;
  }
  throw new Error(`The ${name} ended before it was open. Run \`npm run build\` first.`);
}
