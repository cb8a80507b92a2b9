import { html, type Html } from '../../server/text/html.js';

interface Thread {
  topicKey: string;
  title: string;
  /** What stands there until the discussion is ready, and where it cannot be shown. */
  fallback: Html;
}

/** What a bank's web team pastes. */
export function renderThread({ topicKey, title, fallback }: Thread): Html {
  return html`<parvis-comment-thread topic="${topicKey}" topic-title="${title}"
    ><p>${fallback}</p></parvis-comment-thread
  >`;
}
