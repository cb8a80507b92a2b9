/** What each tag loads. */
const ELEMENTS: Record<string, () => Promise<unknown>> = {
  'parvis-community': () => import('./elements/community/define.js'),
  'parvis-comment-thread': () => import('./elements/comment-thread/define.js'),
  'parvis-comment-count': () => import('./elements/comment-count/define.js'),
};
const SELECTOR = Object.keys(ELEMENTS).join();
/** How far below the window an element is when it starts to load. */
const MARGIN = '600px';

const requested = new Set<string>();

function load(tag: string): void {
  if (requested.has(tag)) return;
  requested.add(tag);
  ELEMENTS[tag]!().catch(() => {
    requested.delete(tag);
    console.warn(`Parvis: <${tag}> could not be loaded; its fallback content stays.`);
  });
}

/** Loads what the page holds when it comes near the window, and what is added to the page later. */
function start(): void {
  const nearby = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        nearby.unobserve(target);
        load(target.localName);
      }
    },
    { rootMargin: MARGIN },
  );
  const prepare = (element: Element) => {
    const tag = element.localName;
    // The community has no box that could come near.
    if (element.getAttribute('load') === 'eager' || tag === 'parvis-community') load(tag);
    else if (!requested.has(tag)) nearby.observe(element);
  };
  const find = (node: Element) => {
    if (node.matches(SELECTOR)) prepare(node);
    node.querySelectorAll(SELECTOR).forEach(prepare);
  };
  find(document.documentElement);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      addedNodes.forEach((node) => node instanceof Element && find(node));
    }
  }).observe(document.documentElement, { childList: true, subtree: true });
}

// Imported where there is no page, as when one is rendered on a server, it does nothing.
if (typeof document !== 'undefined') start();
