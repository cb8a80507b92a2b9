import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { overflow } from './support/axe.js';
import { sharedByIt, withShareSheet } from './support/share-sheet.js';
import { openStage, SOME_PAGE } from './support/stage.js';
import type { Visitor } from './support/visitor.js';

const PHONE = { width: 375, height: 740, hasTouch: true, isMobile: true };
/** Pixels that a finger needs. */
const FINGER = 44;

/** What a finger can miss: the names of controls that are hit within less than so many pixels. */
const smallTargets = (
  { page }: Visitor,
  wanted: number,
  wantedRoles: readonly string[] = ['button', 'link', 'combobox', 'textbox'],
) =>
  page.evaluate(
    (least, roles) => {
      const thread = document.querySelector('parvis-comment-thread')!;
      const controls = roles
        .flatMap((role) => parvisQueries.findAll(thread, role, {}))
        // A link within a sentence is as high as the sentence's line.
        .filter((each) => !each.closest('.body'));
      const hit = (x: number, y: number): Element | null => {
        let found = document.elementFromPoint(x, y);
        while (found?.shadowRoot) {
          const inner = found.shadowRoot.elementFromPoint(x, y);
          if (!inner || inner === found) break;
          found = inner;
        }
        return found;
      };
      return controls.flatMap((control) => {
        control.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = control.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        const reach = (stepX: number, stepY: number) => {
          let far = 0;
          while (far <= least && control.contains(hit(x + far * stepX, y + far * stepY))) far += 1;
          return far;
        };
        const wide = reach(1, 0) + reach(-1, 0);
        const high = reach(0, 1) + reach(0, -1);
        const name = parvisQueries.nameOf(control);
        return Math.min(wide, high) < least ? [`${name}: ${wide} × ${high}`] : [];
      });
    },
    wanted,
    wantedRoles,
  );

describe('taking part with one finger', () => {
  const stage = openStage();

  it('reads, sorts, reads on, answers, changes, reacts, deletes, shares and follows a link', async (test) => {
    const topic = stage.newTopic();
    const { api } = stage;
    await api.openTopic('amina', topic);
    const first = await api.createComment('amina', topic, 'Le plus ancien.');
    for (const text of ['Une.', 'Deux.', 'Trois.', 'Quatre.'])
      await api.createComment('claire', topic, text, first.id);
    await api.createComment('camille', topic, 'À modifier.');
    await api.createComment('jonas', topic, 'Le plus récent.');
    const camille = await stage.enter(test, { topic, pageSize: 2 });
    await camille.page.setViewport(PHONE);
    await withShareSheet(camille);
    await camille.open(SOME_PAGE);

    const discussion = await camille.find('region', '7 commentaires');
    await camille.tap('button', 'Se connecter', { within: discussion });
    await camille.tap('button', /Camille Renaud/, { within: await camille.find('dialog') });
    await camille.find('textbox', 'Votre commentaire');

    const sort = await camille.find('combobox', 'Trier par');
    // What opens is drawn by the telephone.
    await sort.evaluate((list) => {
      (list as HTMLSelectElement).value = 'oldest';
      list.dispatchEvent(new Event('change'));
    });
    await camille.comment('Le plus ancien.');
    await camille.tap('button', 'Afficher plus de commentaires');
    await camille.comment('Le plus récent.');
    await camille.tap('button', 'Afficher 1 autre réponse');
    await camille.comment('Quatre.');
    assert.deepEqual(await smallTargets(camille, FINGER), []);
    await camille.tap('button', 'Masquer les réponses');
    await camille.seesNo('Quatre.');

    await camille.tap('button', 'Répondre à Jonas Weber');
    await camille.find('textbox', 'Votre réponse à Jonas Weber');
    await camille.until(() => parvisQueries.focused()?.localName === 'textarea');
    await camille.page.keyboard.sendCharacter('Répondu du doigt.');
    await camille.find('toolbar', 'Mise en forme');
    assert.deepEqual(await smallTargets(camille, FINGER), []);
    const [, publish] = await camille.findAll('button', 'Publier');
    await (publish ?? (await camille.find('button', 'Publier'))).tap();
    await camille.comment('Répondu du doigt.');

    const own = await camille.comment('À modifier.');
    await camille.tap('button', 'Modifier', { within: own });
    await camille.find('textbox', 'Modifier votre commentaire');
    await camille.until(() => parvisQueries.focused()?.localName === 'textarea');
    await camille.page.keyboard.sendCharacter(' Modifié.');
    await camille.tap('button', 'Enregistrer');
    const changed = await camille.comment('À modifier. Modifié.');
    await camille.tap('button', 'Je soutiens', { within: changed });
    await camille.find('button', /^Je soutiens.* 1\b/, { pressed: true });
    await camille.tap('button', 'Supprimer', { within: changed });
    await camille.tap('button', 'Annuler');
    await camille.comment('À modifier. Modifié.');

    await camille.tap('button', 'Plus', { within: await camille.comment('À modifier. Modifié.') });
    assert.deepEqual(await smallTargets(camille, FINGER, ['menuitem']), []);
    await camille.tap('menuitem', 'Partager…');
    await camille.until(
      () => parvisShared!.length === 1 && parvisQueries.findAll(null, 'menu', {}).length === 0,
    );
    const [shared] = await sharedByIt(camille);
    assert.match(new URL(shared!.url).hash, /^#parvis-/);

    await camille.tap('link', /^Lien vers le commentaire de Jonas Weber/);
    await camille.until(() => location.hash.startsWith('#parvis-'));
    await camille.until(() => parvisQueries.focused()?.localName === 'article');
    assert.equal((await camille.focus()).name, 'Jonas Weber');
    assert.deepEqual(await overflow(camille), []);
  });
});
