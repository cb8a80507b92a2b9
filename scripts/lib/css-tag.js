/**
 * Takes the place of Lit's module of this name in what a page loads by a script tag: the loader runs nothing in an engine
 * without constructable style sheets, so that everything for those can be left out, and each template is met once.
 */
export class CSSResult {
  #styleSheet;

  constructor(cssText) {
    this.cssText = cssText;
  }

  get styleSheet() {
    if (!this.#styleSheet) {
      this.#styleSheet = new CSSStyleSheet();
      this.#styleSheet.replaceSync(this.cssText);
    }
    return this.#styleSheet;
  }
}

export const css = (strings, ...values) =>
  new CSSResult(String.raw({ raw: strings }, ...values.map((value) => value.cssText ?? value)));

export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};

export const getCompatibleStyle = (style) => style;
export const unsafeCSS = (text) => new CSSResult(text);
export const supportsAdoptingStyleSheets = true;
