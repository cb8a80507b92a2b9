import type { Session, SessionState } from '../../../src/client/domain.js';
import type { Author } from '../../../src/contract/members.js';

/** A session whose viewer the test chooses. */
export class FakeSession extends EventTarget implements Session {
  state: SessionState = { status: 'unknown' };
  /** How often an action needed a sign-in. */
  required = 0;
  refreshed = 0;
  #member: Author | null;

  constructor(member: Author | null) {
    super();
    this.#member = member;
  }

  async load(): Promise<SessionState> {
    await Promise.resolve();
    if (this.state.status === 'unknown') this.become(this.#member);
    return this.state;
  }

  async refresh(): Promise<SessionState> {
    this.refreshed += 1;
    return this.load();
  }

  async signOut(): Promise<void> {
    this.become(null);
  }

  require(): void {
    this.required += 1;
    this.dispatchEvent(new Event('required', { cancelable: true }));
  }

  /** Somebody else looks from now on; null is a visitor. */
  become(member: Author | null, permissions = permissionsOf(member)): void {
    this.#member = member;
    this.state = member ? { status: 'signed-in', viewer: { member, permissions } } : { status: 'signed-out' };
    this.dispatchEvent(new Event('change'));
  }

  get memberId(): string {
    return this.state.status === 'signed-in' ? this.state.viewer.member.id : '';
  }
}

function permissionsOf(member: Author | null): string[] {
  if (member?.roles.includes('guest')) return ['comment'];
  return ['comment', 'react', ...(member?.roles.includes('staff') ? ['moderate'] : [])];
}
