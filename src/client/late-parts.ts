import type { Report } from './config.js';
import type { Follows, TopicsDomain } from './domain.js';
import { createKey } from './key.js';
import type { Call } from './transport.js';
import type { Writing } from './writing.js';

// These come with what every member has loaded, and not with the client: so what they load is no chunk of the loader's table.

export async function loadWriting(call: Call, report: Report): Promise<Writing> {
  return (await import('./writing.js')).createWriting(call, report, createKey);
}

export async function loadFollows(call: Call, open: TopicsDomain['open'], report: Report): Promise<Follows> {
  return (await import('./follows.js')).createFollows(call, open, report);
}
