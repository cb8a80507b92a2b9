import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openStage, SOME_PAGE } from './support/stage.js';
import type { Visitor } from './support/visitor.js';

/** Opens the menu of the comment that says this. */
async function openMenu(visitor: Visitor, text: string): Promise<void> {
  await visitor.click('button', 'Plus', { within: await visitor.comment(text) });
  await visitor.find('menu');
}

describe('reading in comfort', () => {
  const stage = openStage();

  async function newTopic(...texts: string[]): Promise<string> {
    const topic = stage.newTopic();
    await stage.api.openTopic('amina', topic);
    for (const text of texts) await stage.api.createComment('amina', topic, text);
    return topic;
  }

  it('copies a link that opens at its comment, without the page’s query, and asks nobody else', async (test) => {
    const topic = await newTopic('Le premier.', 'Le second.');
    const visitor = await stage.enter(test, { topic });
    await visitor.context.overridePermissions(stage.site, [
      'clipboard-read',
      'clipboard-write',
      'clipboard-sanitized-write',
    ]);
    await visitor.open(`${SOME_PAGE}?client=12345`);
    await openMenu(visitor, 'Le premier.');
    const mail = await visitor.find('menuitem', 'Envoyer par e-mail');
    const href = await mail.evaluate((link) => (link as HTMLAnchorElement).href);
    assert.match(href, /^mailto:\?subject=/);
    assert.doesNotMatch(decodeURIComponent(href), /12345|premier|Amina/);
    await visitor.click('menuitem', 'Copier le lien');
    await visitor.find('menuitem', 'Lien copié');
    const copied = await visitor.page.evaluate(() => navigator.clipboard.readText());
    assert.doesNotMatch(copied, /12345/);
    const [first] = (await stage.api.roots(topic, 'oldest')).map(({ id }) => id);
    assert.equal(new URL(copied).hash, `#parvis-${first}`);

    const other = await stage.enter(test, { topic });
    await other.open(`${SOME_PAGE}${new URL(copied).hash}`);
    await other.until(() => parvisQueries.focused()?.localName === 'article');
    assert.equal(
      await other.page.evaluate(() => parvisQueries.textOf(parvisQueries.focused()!).includes('Le premier.')),
      true,
    );
  });

  it('quotes what is selected of a comment in the reply', async (test) => {
    const topic = await newTopic('Les frais sont de 3 % par an.');
    const jonas = await stage.enter(test, { topic });
    await jonas.open(SOME_PAGE);
    await jonas.signIn('jonas');
    await jonas.find('textbox', 'Votre commentaire');
    await (
      await jonas.comment('Les frais sont')
    ).evaluate((article) => {
      const text = article.querySelector('p')!.firstChild!;
      getSelection()!.setBaseAndExtent(text, 4, text, 22);
    });
    await openMenu(jonas, 'Les frais sont');
    await jonas.click('menuitem', 'Citer le texte sélectionné');
    await jonas.find('textbox', 'Votre réponse à Amina Haddad');
    await jonas.until(
      () => (parvisQueries.focused() as HTMLTextAreaElement | null)?.value === '> frais sont de 3 %\n\n',
    );
    await jonas.page.keyboard.type('Et à l’entrée ?');
    await jonas.page.keyboard.down('Control');
    await jonas.page.keyboard.press('Enter');
    await jonas.page.keyboard.up('Control');
    const reply = await jonas.comment('Et à l’entrée ?');
    assert.equal(
      await reply.evaluate((article) => parvisQueries.textOf(article.querySelector('blockquote')!)),
      'frais sont de 3 %',
    );
  });

  it('goes on with a deep conversation in a list of its own, and back with the browser’s button', async (test) => {
    const topic = await newTopic('À côté.');
    let parentId: string | null = null;
    for (let depth = 0; depth <= 8; depth += 1) {
      parentId = (await stage.api.createComment('jonas', topic, `Niveau ${depth}.`, parentId)).id;
    }
    const visitor = await stage.enter(test, { topic });
    await visitor.open(SOME_PAGE);
    for (let depth = 1; depth < 6; depth += 3) {
      await visitor.click('button', 'Afficher la réponse', {
        within: await visitor.comment(`Niveau ${depth}.`),
      });
      await visitor.comment(`Niveau ${depth + 3 > 6 ? 6 : depth + 3}.`);
    }
    await visitor.click('button', 'Continuer cette conversation');
    await visitor.comment('Niveau 8.');
    await visitor.seesNo('À côté.');
    await visitor.page.goBack();
    await visitor.comment('À côté.');
    await visitor.until(() => parvisQueries.textOf(parvisQueries.focused()!).includes('Niveau 6.'));

    const linked = await stage.enter(test, { topic });
    await linked.open(`${SOME_PAGE}#parvis-${parentId}`);
    await linked.until(() =>
      parvisQueries.textOf(parvisQueries.focused() ?? document.body).includes('Niveau 8.'),
    );
  });

  it('says what was written since the last visit, until the person signs out', async (test) => {
    const topic = await newTopic('Ancien.');
    const jonas = await stage.enter(test, { topic });
    await jonas.open(SOME_PAGE);
    await jonas.signIn('jonas');
    await jonas.comment('Ancien.');
    const visits = () =>
      jonas.page.evaluate((key) => Object.keys(localStorage).filter((each) => each.includes(key)), 'visit:');
    await jonas.until(() => Object.keys(localStorage).some((key) => /:[^:]+:visit:/.test(key)));
    await jonas.page.evaluate(() => {
      for (const key of Object.keys(localStorage).filter((each) => each.includes('visit:'))) {
        const [since, seen, at] = JSON.parse(localStorage.getItem(key)!) as [string, string, number];
        localStorage.setItem(key, JSON.stringify([since, seen, at - 3_600_000]));
      }
    });
    await stage.api.createComment('amina', topic, 'Récent.');
    await jonas.open(SOME_PAGE);
    await jonas.sees('1 nouveau depuis votre dernière visite');
    await jonas.click('button', 'Aller au nouveau suivant');
    await jonas.until(() =>
      parvisQueries.textOf(parvisQueries.focused() ?? document.body).includes('Récent.'),
    );
    await jonas.signOut();
    await jonas.seesNo('depuis votre dernière visite');
    assert.deepEqual((await visits()).filter((key) => /:[^:]+:visit:/.test(key)).length <= 1, true);
  });

  it('follows a discussion, and finds what is new in it on every device', async (test) => {
    const topic = await newTopic('Ancien.');
    const jonas = await stage.enter(test, { topic });
    await jonas.open(SOME_PAGE);
    await jonas.signIn('jonas');
    await jonas.click('button', 'Suivre cette discussion');
    await jonas.find('button', 'Discussion suivie', { pressed: true });
    await stage.api.createComment('amina', topic, 'Récent.');

    const elsewhere = await stage.enter(test, { topic: await newTopic('Autre sujet.') });
    await elsewhere.open(SOME_PAGE);
    await elsewhere.signIn('jonas');
    const readList = async () => {
      await elsewhere.click('button', 'Discussions suivies');
      return elsewhere.find('dialog', 'Discussions suivies');
    };
    const list = await readList();
    await elsewhere.find('link', undefined, { within: list });
    await elsewhere.sees('1 nouveau commentaire');
    await elsewhere.page.keyboard.press('Escape');
    await elsewhere.until(() => parvisQueries.nameOf(parvisQueries.focused()!) === 'Discussions suivies');

    const tablet = await stage.enter(test, { topic });
    const noted = tablet.page.waitForResponse(
      (answer) => answer.request().method() === 'PUT' && answer.url().endsWith('/follow'),
    );
    await tablet.open(SOME_PAGE);
    await tablet.signIn('jonas');
    await tablet.sees('1 nouveau depuis votre dernière visite');
    await tablet.find('button', 'Discussion suivie', { pressed: true });
    await (await tablet.comment('Récent.')).scrollIntoView();
    await noted;
    await readList();
    await elsewhere.sees('Rien de nouveau');
  });
});
