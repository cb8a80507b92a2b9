import { html, nothing, type TemplateResult } from 'lit';
import { CONTENT_DEPTH, type ContentNode } from '../../contract/content.js';
import { hiddenDestination, safeUrl } from '../safe-url.js';

type Rendered = TemplateResult | string | typeof nothing;

/** The plain text of a tree. */
export function textOf(nodes: readonly ContentNode[]): string {
  return nodes.map((node) => node.text ?? textOf(node.children ?? [])).join('');
}

/** A comment's body as templates. Types that are not known show their text; trees end at `CONTENT_DEPTH`. */
export function renderContent(nodes: readonly ContentNode[], newTab: string, depth = 0): Rendered[] {
  return depth > CONTENT_DEPTH ? [textOf(nodes)] : nodes.map((node) => renderNode(node, newTab, depth));
}

function renderNode(node: ContentNode, newTab: string, depth: number): Rendered {
  const children = () => renderContent(node.children ?? [], newTab, depth + 1);
  switch (node.type) {
    case 'paragraph':
      return html`<p dir="auto">${children()}</p>`;
    case 'quote':
      return html`<blockquote dir="auto">${children()}</blockquote>`;
    case 'list':
      return node.ordered
        ? html`<ol dir="auto">
            ${children()}
          </ol>`
        : html`<ul dir="auto">
            ${children()}
          </ul>`;
    case 'item':
      return html`<li>${children()}</li>`;
    case 'code-block':
      return html`<pre dir="ltr" tabindex="0"><code>${node.text ?? ''}</code></pre>`;
    case 'code':
      return html`<code>${node.text ?? ''}</code>`;
    case 'emphasis':
      return html`<em>${children()}</em>`;
    case 'strong':
      return html`<strong>${children()}</strong>`;
    case 'break':
      return html`<br />`;
    case 'link':
      return renderLink(node, newTab, children());
    default:
      return html`${node.text ?? nothing}${children()}`;
  }
}

/** A link says where it leads when its words do not. */
function renderLink(node: ContentNode, newTab: string, children: Rendered[]): Rendered {
  const url = safeUrl(node.url ?? '');
  if (!url) return html`${children}`;
  const destination = hiddenDestination(url, textOf(node.children ?? []));
  return html`<a href=${url} target="_blank" rel="ugc nofollow noopener noreferrer"
      >${children}<span class="visually-hidden"> ${newTab}</span></a
    >${destination ? html` <span class="link-host">(<bdi>${destination}</bdi>)</span>` : nothing}`;
}
