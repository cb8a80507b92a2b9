import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openStage, SOME_PAGE } from './support/stage.js';
import type { Visitor } from './support/visitor.js';

const MANY = 60;

/** The name of what has the focus, and whether somebody who looks can tell. */
const focusLook = ({ page }: Visitor) =>
  page.evaluate(() => {
    const element = parvisQueries.focused()!;
    const outlined = [element, element.parentElement].some((each) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(each!);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
    const { top, bottom } = element.getBoundingClientRect();
    const isInWindow = bottom > 0 && top < innerHeight;
    return { name: parvisQueries.nameOf(element), isVisible: outlined && isInWindow };
  });

/** Goes on with the Tab key until something of that name has the focus. Fails where the focus cannot be seen. */
async function tabTo(visitor: Visitor, name: string | RegExp): Promise<string[]> {
  const names: string[] = [];
  while (names.length < MANY) {
    await visitor.page.keyboard.press('Tab');
    const focus = await focusLook(visitor);
    assert.ok(focus.isVisible, `Nobody sees that "${focus.name}" has the focus.`);
    names.push(focus.name);
    if (typeof name === 'string' ? focus.name === name : name.test(focus.name)) return names;
  }
  return assert.fail(`Tab never leads to ${name}, but to: ${names.join(', ')}`);
}

async function pressWithControl({ page }: Visitor, key: 'Enter'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

describe('taking part with the keyboard alone', () => {
  const stage = openStage();

  it('leads through the discussion in its order, and writes, answers, cancels and reacts', async (test) => {
    const topic = stage.newTopic();
    await stage.api.openTopic('amina', topic);
    await stage.api.createComment('amina', topic, 'Le plus ancien.');
    await stage.api.createComment('jonas', topic, 'Le plus récent.');
    const camille = await stage.enter(test, { topic });
    const { keyboard } = camille.page;
    await camille.open(SOME_PAGE);

    await tabTo(camille, 'Se connecter');
    await keyboard.press('Enter');
    await tabTo(camille, /Camille Renaud/);
    await keyboard.press('Enter');
    await camille.until(() => !document.querySelector('dialog')?.open);
    await camille.find('textbox', 'Votre commentaire');

    await tabTo(camille, 'Trier par');
    const names = await tabTo(camille, 'Répondre à Amina Haddad');
    assert.deepEqual(
      names.map((name) => name.replace(/, (?:maintenant|il y a .*)$/, '')),
      [
        'Votre commentaire',
        'Publier',
        'Lien vers le commentaire de Jonas Weber',
        'Je soutiens',
        'Merci',
        'Répondre à Jonas Weber',
        'Lien vers le commentaire de Amina Haddad',
        'Je soutiens',
        'Merci',
        'Répondre à Amina Haddad',
      ],
    );

    await keyboard.press('Enter');
    await camille.find('textbox', 'Votre réponse à Amina Haddad');
    await camille.until(() => parvisQueries.focused()?.localName === 'textarea');
    await keyboard.press('Escape');
    await camille.until(() => parvisQueries.focused()?.localName === 'article');
    assert.equal((await camille.focus()).name, 'Amina Haddad');
    assert.equal((await camille.findAll('textbox', 'Votre réponse à Amina Haddad')).length, 0);

    await tabTo(camille, 'Répondre à Amina Haddad');
    await keyboard.press('Enter');
    await camille.until(() => parvisQueries.focused()?.localName === 'textarea');
    await keyboard.type('Répondu au clavier.');
    await pressWithControl(camille, 'Enter');
    await camille.comment('Répondu au clavier.');
    await camille.until(() => parvisQueries.focused()?.localName === 'article');
    assert.equal((await camille.focus()).name, 'Camille Renaud');

    await tabTo(camille, /^Je soutiens/);
    await keyboard.press('Space');
    await camille.find('button', /^Je soutiens.* 1\b/, { pressed: true });

    const field = await camille.find('textbox', 'Votre commentaire');
    await field.focus();
    await keyboard.type('Écrit au clavier.');
    await pressWithControl(camille, 'Enter');
    await camille.comment('Écrit au clavier.');
    await camille.until(() => parvisQueries.focused()?.localName === 'article');
    assert.equal((await camille.focus()).name, 'Camille Renaud');
  });
});
