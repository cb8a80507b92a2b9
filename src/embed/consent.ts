const ATTRIBUTE = 'data-parvis-consent';

/**
 * Resolves when no script tag of the page says `data-parvis-consent="required"`, now or any more. The attribute is the
 * state: whoever asks the visitor changes it, before or after the loader has come.
 */
export function consent(): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (document.querySelector(`script[${ATTRIBUTE}="required"]`)) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(check);
    observer.observe(document, { subtree: true, attributeFilter: [ATTRIBUTE] });
    check();
  });
}
