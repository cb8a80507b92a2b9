import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CommunityClient, SessionState, ViewerState } from '../../client/domain.js';

const UNKNOWN: SessionState = { status: 'unknown' };

/** Who is looking, and what is particular to them about the comments that are shown. */
export class ViewerController implements ReactiveController {
  session: SessionState = UNKNOWN;

  #onChange: () => void;
  #client: CommunityClient | null = null;
  #states = new Map<string, ViewerState>();
  #asked = new Set<string>();

  constructor(host: ReactiveControllerHost, onChange: () => void) {
    this.#onChange = onChange;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.follow(null);
  }

  get isSignedIn(): boolean {
    return this.session.status === 'signed-in';
  }

  /** Writes without an account. */
  get isGuest(): boolean {
    return this.session.status === 'signed-in' && this.session.viewer.member.roles.includes('guest');
  }

  get memberId(): string | null {
    return this.session.status === 'signed-in' ? this.session.viewer.member.id : null;
  }

  may(permission: string): boolean {
    return this.session.status === 'signed-in' && this.session.viewer.permissions.includes(permission);
  }

  stateOf(commentId: string): ViewerState | undefined {
    return this.#states.get(commentId);
  }

  /** Notes what an own action changed, before the backend confirms it. */
  set(commentId: string, state: ViewerState): void {
    this.#asked.add(commentId);
    this.#states.set(commentId, state);
    this.#onChange();
  }

  follow(client: CommunityClient | null): void {
    if (client === this.#client) return;
    this.#client?.session.removeEventListener('change', this.#handleChange);
    this.#client = client;
    client?.session.addEventListener('change', this.#handleChange);
    this.#handleChange();
    void client?.session.load();
  }

  /** Asks for what is not known yet about these comments. A failure leaves them as a visitor sees them. */
  async need(commentIds: Iterable<string>): Promise<void> {
    const client = this.#client;
    if (!client || !this.isSignedIn) return;
    const missing = [...commentIds].filter((id) => !this.#asked.has(id));
    if (missing.length === 0) return;
    const asked = this.#asked;
    missing.forEach((id) => asked.add(id));
    try {
      const states = await client.comments.viewerStates(missing);
      if (asked !== this.#asked) return;
      states.forEach((state, id) => this.#states.set(id, state));
      this.#onChange();
    } catch {
      missing.forEach((id) => asked.delete(id));
    }
  }

  #handleChange = (): void => {
    this.session = this.#client?.session.state ?? UNKNOWN;
    this.#states = new Map();
    this.#asked = new Set();
    this.#onChange();
  };
}
