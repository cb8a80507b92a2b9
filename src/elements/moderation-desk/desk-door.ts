import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CommunityClient, Desk } from '../../client/domain.js';
import type { Community } from '../../contract/community.js';

/** Why somebody is not let in; `loading` until that is known. */
export type Closed = 'loading' | 'signed-out' | 'forbidden' | 'missing' | 'failed';

/** Called for each person who is let in, and without a desk when that is over. */
type OnChange = (desk: Desk | null, isSomebodyElse: boolean) => void;

/** Lets in who belongs to the staff, and nobody else. */
export class DeskDoor implements ReactiveController {
  closed: Closed | null = 'loading';
  viewerId = '';
  settings: Community | null = null;

  readonly #host: ReactiveControllerHost;
  readonly #onChange: OnChange;
  #client: CommunityClient | null = null;
  #isOpen = false;

  constructor(host: ReactiveControllerHost, onChange: OnChange) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.follow(null);
  }

  /** Whose client it is that lets people in. To be called with each update. */
  follow(client: CommunityClient | null): void {
    if (client === this.#client) return;
    this.#client?.session.removeEventListener('change', this.look);
    this.#shut('loading');
    this.#client = client;
    client?.session.addEventListener('change', this.look);
    void this.look();
  }

  require(): void {
    this.#client?.session.require();
  }

  async retry(): Promise<void> {
    await this.#client?.session.refresh();
    await this.look();
  }

  #shut(closed: Closed): void {
    this.closed = closed;
    if (this.#isOpen) this.#onChange(null, false);
    this.#isOpen = false;
    this.#host.requestUpdate();
  }

  /** Nobody sees what was there for somebody else. */
  look = async (): Promise<void> => {
    const client = this.#client;
    if (!client) return;
    const state = await client.session.load();
    if (client !== this.#client) return;
    const viewerId = state.status === 'signed-in' ? state.viewer.member.id : '';
    const isSomebodyElse = viewerId !== this.viewerId;
    if (this.#isOpen && !isSomebodyElse) return;
    this.viewerId = viewerId;
    if (state.status !== 'signed-in') this.#shut(state.status === 'unknown' ? 'failed' : state.status);
    else if (!state.viewer.permissions.includes('moderate')) this.#shut('forbidden');
    else if (!client.desk) this.#shut('missing');
    else {
      this.#shut('loading');
      await this.#open(client, client.desk.bind(client), isSomebodyElse);
    }
  };

  async #open(client: CommunityClient, load: () => Promise<Desk>, isSomebodyElse: boolean): Promise<void> {
    const { viewerId } = this;
    const isStill = () => client === this.#client && viewerId === this.viewerId && !this.#isOpen;
    try {
      const [desk, settings] = await Promise.all([load(), client.community.read()]);
      if (!isStill()) return;
      this.settings = settings;
      this.closed = null;
      this.#isOpen = true;
      this.#onChange(desk, isSomebodyElse);
    } catch {
      if (isStill()) this.closed = 'failed';
    }
    this.#host.requestUpdate();
  }
}
