import { createHash } from 'node:crypto';
import type { Files } from './other-release.js';
import type { Visitor } from './visitor.js';

interface Additions {
  files: Files;
  /** Of the files, those that the page has script tags for, around the one of Parvis. */
  before?: readonly string[];
  after?: readonly string[];
  /** Names of Trusted Types policies that the page allows besides those of Parvis. */
  policies?: readonly string[];
}

const LOADER = /<script[^>]*\/parvis\.js"[^>]*><\/script>/;

/** Gives the pages of the bank more scripts, under the bank's own policies. */
export async function addScripts({ page }: Visitor, additions: Additions): Promise<void> {
  const { files, before = [], after = [], policies = [] } = additions;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const body = files.get(pathname);
    if (body !== undefined) {
      void request.respond({ contentType: 'text/javascript; charset=utf-8', body });
    } else if (request.resourceType() !== 'document') {
      void request.continue();
    } else {
      void fetch(request.url()).then(async (answer) => {
        const html = await answer.text();
        const nonce = /nonce="([^"]+)"/.exec(html)![1]!;
        const tags = (paths: readonly string[]) =>
          paths.map((path) => scriptTag(path, files.get(path)!, nonce)).join('');
        const policy = answer.headers.get('content-security-policy')!;
        return request.respond({
          headers: {
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy': [policy, ...policies].join(' '),
            'integrity-policy': answer.headers.get('integrity-policy')!,
          },
          body: html.replace(LOADER, (own) => tags(before) + own + tags(after)),
        });
      });
    }
  });
}

function scriptTag(path: string, code: string, nonce: string): string {
  const hash = createHash('sha384').update(code).digest('base64');
  return `<script type="module" src="${path}" integrity="sha384-${hash}" crossorigin nonce="${nonce}"></script>`;
}
