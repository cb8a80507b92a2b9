import { configure } from './configure.js';
import { consent } from './embed/consent.js';
import { giveWay, registerLoader } from './embed/registry.js';
import { announce } from './embed/verified.js';

const COMMUNITY = 'parvis-community';
type Load = (tag: string) => Promise<unknown>;
const further: Load = (tag) => import('./embed/further.js').then(({ load }) => load(tag));
/** What each tag loads. */
const ELEMENTS: Record<string, Load> = {
  [COMMUNITY]: () => import('./elements/community/define.js'),
  'parvis-comment-thread': () => import('./elements/comment-thread/define.js'),
  'parvis-comment-count': () => import('./elements/comment-count/define.js'),
  'parvis-moderation-desk': further,
  'parvis-moderation-ledger': further,
};
const SELECTOR = Object.keys(ELEMENTS).join();
/** How far below the window an element is when it starts to load. */
const MARGIN = '600px';
/** What somebody does with the fallback content of an element with `load="interaction"`. */
const INTERACTIONS = ['pointerdown', 'focusin', 'keydown'];

async function load(element: Element): Promise<void> {
  const tag = element.localName;
  try {
    // What stands inside a community needs it, and it comes with what all of them share.
    await Promise.all([COMMUNITY, tag].map((wanted) => ELEMENTS[wanted]!(wanted)));
  } catch (error) {
    if (typeof error === 'string') announce(error, element);
    else console.warn(`Parvis: <${tag}> does not run.`, error);
  }
}

/** Makes what loads the elements of a root when they are wanted, and those that are added to it later. */
function createLoader(): (root: Document | DocumentFragment | Element) => void {
  const nearby = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        nearby.unobserve(target);
        void load(target);
      }
    },
    { rootMargin: MARGIN },
  );
  const handleInteraction = ({ currentTarget }: Event) => {
    INTERACTIONS.forEach((type) => currentTarget!.removeEventListener(type, handleInteraction));
    void load(currentTarget as Element);
  };
  const prepare = (element: Element) => {
    const tag = element.localName;
    const moment = element.getAttribute('load');
    const existing = customElements.get(tag);
    if (existing) giveWay(existing as { version?: string });
    else if (moment === 'eager') void load(element);
    // The community shows nothing: it comes with the first element that does.
    else if (tag === COMMUNITY) return;
    else if (moment !== 'interaction') nearby.observe(element);
    else INTERACTIONS.forEach((type) => element.addEventListener(type, handleInteraction));
  };
  const find = (node: Node) => {
    const element = node as Element;
    if (element.matches?.(SELECTOR)) prepare(element);
    element.querySelectorAll?.(SELECTOR).forEach(prepare);
  };
  const added = new MutationObserver((records) => {
    for (const { addedNodes } of records) addedNodes.forEach(find);
  });
  const opened = consent();
  return (root) =>
    void opened.then(() => {
      if (document.querySelector('[data-parvis-backend]')) configure();
      find(root);
      added.observe(root, { childList: true, subtree: true });
    });
}

/** What came last, to one engine or another, of all that Parvis needs (Chrome 123, Firefox 125, Safari 17.5). */
const isSupported = () => 'Segmenter' in Intl && CSS.supports('color:light-dark(red,red)');

/**
 * Loads the Parvis elements of an open shadow root too; those of the document are found without it. Where there is no
 * page, as when one is rendered on a server, it does nothing; nor in an engine that is too old, where the page keeps
 * what is written inside the elements.
 */
export const observe =
  typeof document !== 'undefined' && isSupported() ? registerLoader(createLoader()) : () => {};

export { configure };

/** A file of the SDK was changed or did not arrive, and did not run. `file` is its name. */
type IntegrityFailedEvent = CustomEvent<{ file: string }>;

declare global {
  interface HTMLElementEventMap {
    'parvis-integrity-failed': IntegrityFailedEvent;
  }
  interface DocumentEventMap {
    'parvis-integrity-failed': IntegrityFailedEvent;
  }
}
