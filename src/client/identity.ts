import { readViewer } from '../contract/endpoints.js';
import { viewer as viewerShape } from '../contract/participation-shapes.js';
import type { Viewer } from '../contract/viewer.js';
import type { GetToken, Session, SessionState, TokenReason, TokenSource } from './domain.js';
import { ParvisError, isParvisError } from './errors.js';
import { parse } from './parse.js';
import type { SessionParts } from './session.js';
import { storagePrefix } from './storage-prefix.js';
import type { Call } from './transport.js';

const PAGE_ANSWER_MS = 10_000;

export interface Identity {
  call: Call;
  load(): Promise<void>;
  refresh(source?: TokenSource): Promise<void>;
  signOut(): void;
}

const abortError = () => new DOMException('The viewer has changed.', 'AbortError');

const isStatus = (error: unknown, ...statuses: number[]) =>
  isParvisError(error) && statuses.includes(error.status ?? 0);

const viewerIdOf = (state: SessionState) => (state.status === 'signed-in' ? state.viewer.member.id : '');

function removeStored(prefix: string): void {
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    try {
      const storage = window[name];
      for (const key of Object.keys(storage)) if (key.startsWith(prefix)) storage.removeItem(key);
    } catch {
      // A page that is refused the storage has nothing in it.
    }
  }
}

/** Asks the page for tokens and the backend whose they are. A token stays in this function's scope, but for `send`. */
export function createIdentity(
  { transport, send, getToken: pageToken, report, forget, forgetUnsent }: SessionParts,
  session: Session,
  setState: (state: SessionState) => void,
): Identity {
  const { cookies, life, url } = transport;
  let getToken = pageToken;
  let token: string | undefined;
  let renewAt = Infinity;
  let expiresAt = Infinity;
  let lastViewerId = '';
  /** Holds for a moment whose page this became, so that other tabs hear of it; empty after a sign-out. */
  const tabsKey = `${storagePrefix(url, '')}viewer`;
  /** Aborted when the viewer becomes somebody else. */
  let viewing = new AbortController();
  /** Grows with each question, so that the answer to an older one is not taken. */
  let question = 0;
  let asking: Promise<void> | undefined;

  function become(next: SessionState): void {
    if (next.status !== 'signed-in') token = undefined;
    const { state } = session;
    const isSame = viewerIdOf(next) === viewerIdOf(state);
    if (isSame && JSON.stringify(next) === JSON.stringify(state)) return;
    if (!isSame) {
      viewing.abort(abortError());
      viewing = new AbortController();
    }
    setState(next);
    lastViewerId = viewerIdOf(next) || lastViewerId;
    if (!isSame && next.status === 'signed-in') tellTabs(lastViewerId);
    forget();
    session.dispatchEvent(new Event('change'));
  }

  function tellTabs(viewerId: string): void {
    try {
      localStorage.setItem(tabsKey, viewerId);
      localStorage.removeItem(tabsKey);
    } catch {
      // A page that is refused the storage shares no drafts with others either.
    }
  }

  /** Null when nobody is signed in; undefined when the page did not say. */
  async function askPage(reason: TokenReason): Promise<Awaited<ReturnType<GetToken>> | undefined> {
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PAGE_ANSWER_MS);
    const signal = AbortSignal.any([patience.signal, life]);
    try {
      return await Promise.race([
        getToken!({ reason, signal }),
        new Promise<never>((_, reject) => signal.addEventListener('abort', reject)),
      ]);
    } catch {
      life.throwIfAborted();
      report(new ParvisError('configuration', 'getToken gave no answer.'));
      return undefined;
    } finally {
      clearTimeout(timer);
      patience.abort();
    }
  }

  /** Undefined when the backend does not take the token. */
  async function askBackend(asToken: string | undefined): Promise<Viewer | undefined> {
    try {
      const { data } = await send(readViewer, { token: asToken });
      return parse<Viewer>(viewerShape, data, 'viewer');
    } catch (error) {
      if (isStatus(error, 401, 403)) return undefined;
      throw error;
    }
  }

  async function ask(reason: TokenReason): Promise<void> {
    question += 1;
    const mine = question;
    const isOutdated = () => mine !== question;
    let given: { token?: string; expiresAt?: number } = {};
    if (getToken) {
      const answer = await askPage(reason);
      if (isOutdated()) return asking;
      if (answer === undefined && reason === 'expiring' && Date.now() < expiresAt) return;
      if (!answer) return become({ status: 'signed-out' });
      given = typeof answer === 'string' ? { token: answer } : answer;
    } else if (!cookies) {
      return become({ status: 'signed-out' });
    }
    const { state } = session;
    const isKnown = reason !== 'first' && given.token === token && state.status === 'signed-in';
    let viewer: Viewer | undefined;
    try {
      viewer = isKnown ? state.viewer : await askBackend(given.token);
    } catch (error) {
      if (isOutdated()) return asking;
      if (reason === 'first') become({ status: 'unknown' });
      throw error;
    }
    if (isOutdated()) return asking;
    if (!viewer) {
      if (getToken && reason !== 'rejected') return ask('rejected');
      return become({ status: 'signed-out' });
    }
    token = given.token;
    // A token that is over when it comes tells of a wrong clock: it is used until it is refused.
    const left = (given.expiresAt ?? 0) - Date.now();
    expiresAt = left > 0 ? Date.now() + left : Infinity;
    renewAt = left > 0 ? Date.now() + left * 0.8 : Infinity;
    become({ status: 'signed-in', viewer });
  }

  function start(reason: TokenReason): Promise<void> {
    const run = ask(reason).finally(() => {
      if (asking === run) asking = undefined;
    });
    asking = run;
    return run;
  }
  const renew = (reason: TokenReason) => asking ?? start(reason);
  const refresh = (source?: TokenSource) => {
    if (source || cookies) getToken = source?.(pageToken) ?? pageToken;
    return start('first').catch(report);
  };

  function leave(): void {
    question += 1;
    asking = undefined;
    for (const viewerId of new Set(['', lastViewerId])) {
      forgetUnsent(viewerId);
      removeStored(storagePrefix(url, viewerId));
    }
    become({ status: 'signed-out' });
  }

  addEventListener(
    'storage',
    ({ key, newValue }) => {
      if (key !== tabsKey || newValue === null) return;
      if (!newValue) leave();
      else if (newValue !== viewerIdOf(session.state)) void refresh();
    },
    { signal: life },
  );

  return {
    async call(operation, options = {}) {
      const isWrite = operation.method !== 'GET';
      const { viewerId } = options;
      let used: string | undefined;
      const sendAsViewer = () => {
        if (session.state.status !== 'signed-in') {
          throw new ParvisError('token-missing', `${operation.path}: nobody is signed in`, { status: 401 });
        }
        if (viewerId && viewerIdOf(session.state) !== viewerId) throw abortError();
        used = token;
        const signals = [viewing.signal];
        if (options.signal) signals.push(options.signal);
        return (options.using ?? send)(
          operation,
          { ...options, token, signal: AbortSignal.any(signals) },
          transport,
        );
      };
      try {
        const { status } = session.state;
        // A cookie can become another person's without a word: what must go out under one name is checked first.
        if (status === 'unknown' || (cookies && viewerId) || (isWrite && status === 'signed-out')) {
          await renew('first');
        } else if (asking || Date.now() >= renewAt) {
          await renew('expiring');
        }
        try {
          return await sendAsViewer();
        } catch (error) {
          if (!used || !isStatus(error, 401)) throw error;
          if (used === token) await renew('rejected');
          return await sendAsViewer();
        }
      } catch (error) {
        if (isStatus(error, 401)) {
          become({ status: 'signed-out' });
          if (isWrite || operation.access === 'author') session.require();
        }
        throw error;
      }
    },
    load: () => renew('first').catch(report),
    refresh,
    signOut() {
      leave();
      tellTabs('');
    },
  };
}
