import assert from 'node:assert/strict';
import type { Visitor } from './visitor.js';

const CODE = /^(\w{4}-){4}\w{4}$/;

/** Opens the dialog from the menu of the comment that says this. */
export async function openReport(visitor: Visitor, text: string): Promise<void> {
  await visitor.click('button', 'Plus', { within: await visitor.comment(text) });
  await visitor.click('menuitem', 'Signaler ce commentaire');
}

/** The code of the receipt that is shown. */
export async function readCode(visitor: Visitor): Promise<string> {
  await visitor.find('dialog', 'Votre signalement est arrivé');
  const output = await visitor.page.waitForFunction(
    (pattern) =>
      parvisQueries
        .findAll(null, 'status', {})
        .find(({ textContent }) => new RegExp(pattern).test(textContent)),
    {},
    CODE.source,
  );
  const code = await visitor.page.evaluate((element) => (element as Element).textContent, output);
  assert.match(code, CODE);
  return code;
}

/** Asks what became of a report, as somebody types its code. */
export async function lookUp(visitor: Visitor, code: string): Promise<void> {
  await visitor.click('button', 'J’ai déjà un code');
  await visitor.write('Code du signalement', code.toLowerCase().replaceAll('-', ' '));
  await visitor.click('button', 'Afficher');
}
