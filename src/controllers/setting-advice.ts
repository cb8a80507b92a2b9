import type { WrongSetting } from './wrong-setting.js';

const LONGEST_TOPIC = 200;
/** A page may set the topic a little after the rest. */
const PATIENCE_MS = 1000;

/** A sentence about the element, or nothing where all is well after all. */
const ADVICE: Record<WrongSetting, (element: HTMLElement, ...values: unknown[]) => string | undefined> = {
  attributes: (element) => {
    const { observedAttributes } = element.constructor as unknown as { observedAttributes: string[] };
    const known = [...observedAttributes, 'load', 'lang'];
    const unknown = element
      .getAttributeNames()
      .filter((name) => !known.includes(name) && !FOREIGN.test(name));
    const meant = unknown.flatMap((name) =>
      mostAlike(name, known).map((other) => `"${other}" for "${name}"`),
    );
    return meant.length > 0
      ? `has attributes that it does not know. Did you mean ${meant.join(', ')}?`
      : undefined;
  },
  backend: (element, backend) =>
    `cannot use the backend "${String(backend)}". ` +
    (element.getAttribute('credentials')
      ? 'With credentials="same-origin" it must be an address of this site, such as "/community".'
      : 'Write an https address, or one of this site such as "/community", without a name and password in it.'),
  'no-backend': () =>
    'has no backend. Write its address in the attribute "backend": on this element, on a <parvis-community> around it, or, ' +
    'for the whole page, as "data-parvis-backend" on the script tag.',
  topic: (element) => {
    const { topic } = element as { topic?: string };
    if (topic && topic.length <= LONGEST_TOPIC) return undefined;
    return topic
      ? `has a topic of ${topic.length} characters. Use a shorter name for the subject, of up to ${LONGEST_TOPIC}.`
      : 'has no topic. Write your own stable name of the subject in it, such as topic="articles/42".';
  },
  value: (_, name, value, known, used) =>
    `has ${String(name)}="${String(value)}", which is not ${String(known)}; "${String(used)}" is used instead.`,
};

/** Names that any element may have, or that a framework writes. */
const FOREIGN =
  /^(id|class|style|slot|part|exportparts|dir|hidden|title|role|tabindex)$|^(on|ng|v-|aria-|data-)|[^a-z-]/;

const told = new Set<string>();

/**
 * Says it once in the console, and where `isForMakers` in the widget itself: for those who can set it right, on a page of
 * their own machine, and on any page that is opened with `?parvis-check`.
 */
export async function giveAdvice(
  element: HTMLElement,
  what: WrongSetting,
  values: readonly unknown[],
  isForMakers: boolean,
): Promise<void> {
  if (what === 'topic') await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  const sentence = ADVICE[what](element, ...values);
  if (!sentence) return;
  const text = `Parvis: ${describe(element)} ${sentence}`;
  if (!told.has(text)) {
    told.add(text);
    console.warn(text, element);
  }
  if (isForMakers) show(element, text);
}

function describe(element: HTMLElement): string {
  const { topic } = element as { topic?: string };
  return `<${element.localName}${topic ? ` topic="${topic.slice(0, 40)}"` : ''}>`;
}

let sheet: CSSStyleSheet | undefined;

function show(element: HTMLElement, text: string): void {
  const root = element.shadowRoot;
  if (!root || [...root.querySelectorAll('.setting-advice')].some((note) => note.textContent === text))
    return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`.setting-advice {
      all: initial;
      display: block;
      margin-block: 8px;
      padding: 8px 12px;
      border-inline-start: 4px solid #b45309;
      background: #fffbeb;
      color: #451a03;
      font: 14px/1.5 system-ui, sans-serif;
      overflow-wrap: anywhere;
    }`);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const note = document.createElement('p');
  note.className = 'setting-advice';
  note.role = 'note';
  note.lang = 'en';
  note.dir = 'ltr';
  note.textContent = text;
  // Before what Lit renders: it may clear everything that follows.
  root.prepend(note);
  // It is said again of what is still wrong then.
  const observer = new MutationObserver(() => {
    observer.disconnect();
    note.remove();
  });
  observer.observe(element, { attributes: true });
}

/** The name that begins most alike, if that is by three letters or more. */
function mostAlike(written: string, known: readonly string[]): string[] {
  const letters = written.replaceAll('-', '');
  const alike = (name: string) => {
    const index = [...name.replaceAll('-', '')].findIndex((letter, at) => letter !== letters[at]);
    return index < 0 ? name.length : index;
  };
  const [best] = [...known].sort((one, other) => alike(other) - alike(one));
  return best !== undefined && alike(best) >= 3 ? [best] : [];
}
