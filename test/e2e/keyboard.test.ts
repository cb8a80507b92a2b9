import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { focusArrives, pressWithControl, tabTo } from './support/keyboard.js';
import { sharedByIt, withShareSheet } from './support/share-sheet.js';
import { openStage, SOME_PAGE } from './support/stage.js';
import type { Visitor } from './support/visitor.js';

async function signIn(visitor: Visitor, name: RegExp): Promise<void> {
  await tabTo(visitor, 'Se connecter');
  await visitor.page.keyboard.press('Enter');
  await tabTo(visitor, name);
  await visitor.page.keyboard.press('Enter');
  await visitor.until(() => !document.querySelector('dialog')?.open);
  await visitor.find('textbox', 'Votre commentaire');
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

    await signIn(camille, /Camille Renaud/);

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
        'Plus',
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

  it('sorts, reads on, opens replies, changes, deletes, brings back and follows a link', async (test) => {
    const topic = stage.newTopic();
    const { api } = stage;
    await api.openTopic('amina', topic);
    const first = await api.createComment('amina', topic, 'Le plus ancien.');
    for (const text of ['Une.', 'Deux.', 'Trois.', 'Quatre.'])
      await api.createComment('jonas', topic, text, first.id);
    await api.createComment('camille', topic, 'À modifier.');
    await api.createComment('jonas', topic, 'Le plus récent.');
    const camille = await stage.enter(test, { topic, pageSize: 2 });
    const { keyboard } = camille.page;
    await camille.open(SOME_PAGE);
    await signIn(camille, /Camille Renaud/);

    await tabTo(camille, 'Trier par');
    await keyboard.press('ArrowDown');
    await camille.comment('Le plus ancien.');
    await camille.sees('Les commentaires les plus anciens');
    await focusArrives(camille, 'select', 'Trier par');

    await tabTo(camille, 'Afficher plus de commentaires');
    await keyboard.press('Enter');
    await focusArrives(camille, 'article', 'Jonas Weber');

    await tabTo(camille, 'Afficher 1 autre réponse', { backwards: true });
    await keyboard.press('Enter');
    await camille.comment('Quatre.');
    await focusArrives(camille, 'article', 'Jonas Weber');

    await tabTo(camille, 'Masquer les réponses', { backwards: true });
    await keyboard.press('Enter');
    await camille.seesNo('Quatre.');
    await focusArrives(camille, 'button', 'Afficher les 4 réponses');
    await keyboard.press('Space');
    await camille.sees('Quatre.');
    await focusArrives(camille, 'button', 'Masquer les réponses');

    await tabTo(camille, 'Modifier');
    await keyboard.press('Enter');
    await focusArrives(camille, 'textarea', 'Modifier votre commentaire');
    await keyboard.type(' Modifié.');
    await pressWithControl(camille, 'Enter');
    await camille.comment('À modifier. Modifié.');
    await focusArrives(camille, 'article', 'Camille Renaud');

    await tabTo(camille, 'modifié');
    await keyboard.press('Enter');
    await camille.find('dialog');
    await keyboard.press('Escape');
    await focusArrives(camille, 'button', 'modifié');

    await tabTo(camille, 'Supprimer');
    await keyboard.press('Enter');
    await focusArrives(camille, 'article', 'L’auteur a supprimé ce commentaire.');
    await tabTo(camille, 'Annuler');
    await keyboard.press('Enter');
    await focusArrives(camille, 'article', 'Camille Renaud');

    await tabTo(camille, /^Lien vers le commentaire de Jonas Weber/);
    await keyboard.press('Enter');
    await focusArrives(camille, 'article', 'Jonas Weber');
    assert.match(new URL(camille.page.url()).hash, /^#parvis-/);
  });

  it('shares a comment: by the system’s sheet, and with what it offers beside it', async (test) => {
    const topic = stage.newTopic();
    await stage.api.openTopic('amina', topic);
    const { id } = await stage.api.createComment('amina', topic, 'À partager.');
    const visitor = await stage.enter(test, { topic });
    const { keyboard } = visitor.page;
    await withShareSheet(visitor);
    await visitor.open(SOME_PAGE);
    await visitor.comment('À partager.');

    await tabTo(visitor, 'Plus');
    await keyboard.press('Enter');
    await visitor.find('menu');
    await focusArrives(visitor, 'button', 'Copier le lien');
    await keyboard.press('ArrowDown');
    await focusArrives(visitor, 'button', 'Partager…');
    await keyboard.press('ArrowDown');
    await focusArrives(visitor, 'a', 'Envoyer par e-mail');
    await keyboard.press('Home');
    await keyboard.press('p');
    await focusArrives(visitor, 'button', 'Partager…');
    await keyboard.press('Enter');
    await visitor.until(
      () => parvisShared!.length === 1 && parvisQueries.findAll(null, 'menu', {}).length === 0,
    );
    await focusArrives(visitor, 'button', 'Plus');
    const [shared] = await sharedByIt(visitor);
    assert.equal(new URL(shared!.url).hash, `#parvis-${id}`);

    await keyboard.press('Space');
    await visitor.find('menu');
    await focusArrives(visitor, 'button', 'Copier le lien');
    await keyboard.press('Escape');
    await focusArrives(visitor, 'button', 'Plus');
  });
});
