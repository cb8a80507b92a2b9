import { createComments } from './comments.js';
import { createCommunity } from './community.js';
import { type ClientConfig, type Report, createReport, resolveBackend } from './config.js';
import type { CommunityClient, TopicsDomain } from './domain.js';
import { isParvisError } from './errors.js';
import { once } from './lazy.js';
import type { StoredOutbox } from './outbox/outbox.js';
import { createSession } from './session.js';
import { type Call, createSend } from './transport.js';

/** How long the outbox waits for the viewer to be known, whose drafts it is to give. */
const VIEWER_MS = 3000;

/** A client for the backend at an address. Throws a `ParvisError` with the code `configuration`. */
export function createClient(config: ClientConfig): CommunityClient {
  const tell = config.report ?? createReport();
  /** An abort is nobody's fault. */
  const report: Report = (problem) => isParvisError(problem) && tell(problem);
  const life = new AbortController();
  const transport = { url: resolveBackend(config), cookies: !!config.credentials, life: life.signal };
  const send = createSend(transport);
  const community = createCommunity(send);
  let storedOutbox: StoredOutbox | undefined;

  const { session, call: callAsViewer } = createSession({
    transport,
    send,
    getToken: config.getToken,
    report,
    forget: community.forget,
    forgetUnsent: (viewerId) => storedOutbox?.forget(viewerId),
  });
  /** What everybody may read is asked for without a token, so that everybody gets the same bytes. */
  const call: Call = (endpoint, options) =>
    (endpoint.access === 'anyone' ? send : callAsViewer)(endpoint, options);

  const counts = once(async () => (await import('./counts.js')).createCounts(call, report));
  const writing = once(async () => (await import('./late-parts.js')).loadWriting(call, report));
  const open: TopicsDomain['open'] = async (...args) => (await writing()).open(...args);

  return {
    url: transport.url,
    session,
    community,
    topics: {
      open,
      count: async (...args) => (await counts())(...args),
    },
    comments: createComments(call, session, report, writing),
    live: once(async () => (await import('./live/live.js')).createLive(transport, report)),
    outbox: once(async () => {
      const { createOutbox } = await import('./outbox/outbox.js');
      await Promise.race([session.load(), new Promise((resolve) => setTimeout(resolve, VIEWER_MS))]);
      storedOutbox = createOutbox({ transport, session, call, report });
      return storedOutbox;
    }),
    members: async () => (await writing()).members(),
    desk: async () => (await writing()).desk(),
    follows: once(async () => (await import('./late-parts.js')).loadFollows(call, open, report)),
    curation: once(async () => (await import('./curation.js')).createCuration(call)),
    close() {
      life.abort(new DOMException('The client was closed.', 'AbortError'));
    },
  };
}
