import { fixture, html } from '@open-wc/testing';
import '../../../src/elements/moderation-desk/define.js';
import type { ModerationDesk } from '../../../src/elements/moderation-desk/moderation-desk.js';
import type { QueueItem } from '../../../src/contract/desk.js';
import type { Author } from '../../../src/contract/members.js';
import { CLAIRE, FakeCommunity } from '../../helpers/fake-community/fake-community.js';
import { findByRole, focused, textOf } from '../../helpers/query.js';
import { waitFor } from '../../helpers/wait.js';

export const MEHDI: Author = { id: 'member-mehdi', name: 'Mehdi Lambert', roles: ['staff'] };

const RULES = ['Respect', 'Privacy', 'Advertising'];

/** A community with three rules, where hand-offs are possible, seen by one of its staff. */
export function staffedCommunity(viewer: Author | null = CLAIRE): FakeCommunity {
  const community = new FakeCommunity({ viewer });
  community.settings = {
    ...community.settings,
    capabilities: ['desk', 'handoff'],
    rules: RULES.map((title) => ({
      id: title.toLowerCase(),
      title,
      text: `What ${title.toLowerCase()} means.`,
      inForceSince: '2026-01-01T00:00:00.000Z',
    })),
  };
  return community;
}

export function showDesk(
  community: FakeCommunity,
  { lang = 'en', queue = 'reported' } = {},
): Promise<ModerationDesk> {
  return fixture<ModerationDesk>(
    html`<parvis-moderation-desk lang=${lang} queue=${queue} .client=${community}
      >The desk</parvis-moderation-desk
    >`,
  );
}

/** What somebody who reported it said. */
export function report(given: Partial<QueueItem['reports'][number]> = {}): QueueItem['reports'][number] {
  return {
    kind: 'rule',
    ruleId: 'respect',
    law: null,
    explanation: null,
    name: null,
    email: null,
    locale: 'en',
    times: 1,
    receivedAt: '2026-11-22T10:00:00.000Z',
    ...given,
  };
}

/** Waits until a comment is open, with the focus at its heading and with all tools there. */
export async function opened(desk: ModerationDesk, author: string): Promise<void> {
  const heading = await findByRole(desk, 'heading', { name: new RegExp(`Comment by ${author}`) });
  await waitFor(() => focused() === heading);
}

export async function openByClick(desk: ModerationDesk, author: string): Promise<void> {
  const button = await findByRole(desk, 'button', { name: new RegExp(`^${author} `) });
  button.click();
  await opened(desk, author);
}

/** Waits until the desk and its further tools are there. */
export async function ready(desk: ModerationDesk): Promise<void> {
  await waitFor(() => desk.shadowRoot?.querySelector('dialog') && textOf(desk).includes('Reported'));
}
