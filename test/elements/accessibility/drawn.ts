/** What is far from the window is not drawn, and nobody could judge it. It stays contained as it is. */
const DRAWN = new CSSStyleSheet();
DRAWN.replaceSync(
  '.roots > li { content-visibility: visible !important; contain: layout style paint !important; }',
);

/** Lets a thread draw all of its comments at once. */
export function drawEverything(thread: Element): void {
  thread.shadowRoot!.adoptedStyleSheets.push(DRAWN);
}
