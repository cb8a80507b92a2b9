import type { Report } from './config.js';
import type { GetToken, Session, SessionState, TokenSource } from './domain.js';
import { once } from './lazy.js';
import type { Call, Send, Transport } from './transport.js';

export interface SessionParts {
  transport: Transport;
  send: Send;
  getToken: GetToken | undefined;
  report: Report;
  /** Empties what is held for the viewer in memory. */
  forget(): void;
  /** Drops what an outbox holds for a member, or with `''` for a visitor. */
  forgetUnsent(viewerId: string): void;
}

/** Who is looking, and how to call an operation as that person. Where nobody can sign in, nothing more is loaded. */
export function createSession(parts: SessionParts): { session: Session; call: Call } {
  let state: SessionState = {
    status: parts.getToken || parts.transport.cookies ? 'unknown' : 'signed-out',
  };
  const identity = once(async () =>
    (await import('./identity.js')).createIdentity(parts, session, (next) => {
      state = next;
    }),
  );

  class ClientSession extends EventTarget implements Session {
    get state() {
      return state;
    }
    async load() {
      if (state.status === 'unknown') await identity().then((it) => it.load(), parts.report);
      return state;
    }
    async refresh(source?: TokenSource) {
      await identity().then((it) => it.refresh(source), parts.report);
      return state;
    }
    async signOut() {
      await identity().then((it) => it.signOut(), parts.report);
    }
    require() {
      this.dispatchEvent(new Event('required', { cancelable: true }));
    }
  }
  const session = new ClientSession();
  return { session, call: async (...call) => (await identity()).call(...call) };
}
