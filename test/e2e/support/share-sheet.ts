import type { Visitor } from './visitor.js';

interface Shared {
  title: string;
  url: string;
}

declare global {
  /** What was given to the sheet, in order. */
  var parvisShared: Shared[] | undefined;
}

/** Gives the visitor's browser, from the next page on, a sheet to share with, as telephones have one. */
export async function withShareSheet({ page }: Visitor): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    globalThis.parvisShared = [];
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: async (shared: Shared) => {
        // As in a browser, only a press opens it.
        if (!navigator.userActivation.isActive) throw new DOMException('No press', 'NotAllowedError');
        parvisShared!.push({ ...shared });
      },
    });
  });
}

export const sharedByIt = ({ page }: Visitor): Promise<Shared[]> => page.evaluate(() => parvisShared!);
