import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccessible, overflow } from './support/axe.js';
import { openStage, SOME_PAGE } from './support/stage.js';
import type { Found, Visitor } from './support/visitor.js';

const FIELD = 'Votre commentaire';
const IBAN = 'FR76 3000 6000 0112 3456 7890 189';

describe('the tools of somebody who writes', () => {
  const stage = openStage();

  async function open(
    test: Parameters<typeof stage.enter>[0],
    options: Parameters<typeof stage.enter>[1] = {},
  ): Promise<Visitor> {
    const topic = stage.newTopic();
    await stage.api.openTopic('jonas', topic);
    await stage.api.createComment('jonas', topic, 'Le premier.');
    const camille = await stage.enter(test, { topic, ...options });
    await camille.open(SOME_PAGE);
    await camille.signIn('camille');
    return camille;
  }

  const selection = (field: Found) =>
    field.evaluate((element) => {
      const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });

  it('ask before an account number is published, and send nothing until then', async (test) => {
    const camille = await open(test);
    const requests: string[] = [];
    camille.page.on('request', (request) => requests.push(request.postData() ?? request.url()));
    await camille.publish(FIELD, `Mon compte : ${IBAN}, merci.`);
    await camille.sees('un numéro de compte (IBAN)');
    await assertAccessible(camille);
    assert.deepEqual(
      requests.filter((each) => each.includes('7890')),
      [],
    );
    assert.deepEqual((await camille.focus()).name, 'Modifier le texte');
    await camille.page.keyboard.press('Enter');
    const field = await camille.find('textbox', FIELD);
    await camille.until((element: Element) => element.matches(':focus'), field as never);
    assert.equal(await selection(field), IBAN);
    await camille.page.keyboard.sendCharacter('celui que vous savez');
    await camille.click('button', 'Publier');
    await camille.comment('Mon compte : celui que vous savez, merci.');
    assert.deepEqual(
      requests.filter((each) => each.includes('7890')),
      [],
    );
  });

  it('let those publish a telephone number who want to', async (test) => {
    const camille = await open(test);
    await camille.publish(FIELD, 'Appelez le 06 12 34 56 78.');
    await camille.click('button', 'Publier quand même');
    await camille.comment('Appelez le 06 12 34 56 78.');
  });

  it('ask the same before a reply and before a change are published', async (test) => {
    const camille = await open(test);
    const first = await camille.comment('Le premier.');
    await camille.click('button', /^Répondre/, { within: first });
    await camille.publish(/^Votre réponse à/, 'Mon prêt n° 00123456789 attend.');
    await camille.sees('un numéro de prêt, de contrat ou de dossier');
    await camille.click('button', 'Modifier le texte');
    await camille.page.keyboard.sendCharacter('habituel');
    await camille.page.keyboard.down('Control');
    await camille.page.keyboard.press('Enter');
    await camille.page.keyboard.up('Control');
    const reply = await camille.comment('Mon prêt n° habituel attend.');
    await camille.click('button', 'Modifier', { within: reply });
    const field = await camille.find('textbox', 'Modifier votre commentaire');
    await camille.until((element: Element) => element.matches(':focus'), field as never);
    await camille.page.keyboard.sendCharacter(' Au 06 12 34 56 78.');
    await camille.click('button', 'Enregistrer');
    await camille.sees('un numéro de téléphone');
    await camille.click('button', 'Publier quand même');
    await camille.comment('Mon prêt n° habituel attend. Au 06 12 34 56 78.');
  });

  it('offer members to mention, who are shown by the name of today', async (test) => {
    const camille = await open(test);
    await camille.write(FIELD, 'Merci @jon');
    await camille.find('listbox', 'Personnes à mentionner');
    await camille.find('option', /^Jonas/);
    await camille.sees('1 personne proposée');
    await assertAccessible(camille);
    await camille.page.keyboard.press('Enter');
    await camille.page.keyboard.sendCharacter('pour tout');
    const field = await camille.find('textbox', FIELD);
    assert.match(
      await field.evaluate((element) => (element as HTMLTextAreaElement).value),
      /^Merci @Jonas \p{L}+ pour tout$/u,
    );
    await camille.click('button', 'Aperçu');
    const panel = await camille.find('region', 'Aperçu');
    await camille.sees(/Merci @Jonas/, { within: panel });
    const shown = await bodyIn(panel);
    assert.match(shown, /<bdi class="mention">@Jonas \p{L}+<\/bdi>/u);
    await camille.click('button', 'Publier');
    const comment = await camille.comment(/Merci @Jonas/);
    assert.equal(await bodyIn(comment), shown);
    assert.doesNotMatch(await camille.text(), /member:/);
    await camille.click('button', 'Modifier', { within: comment });
    const editor = await camille.find('textbox', 'Modifier votre commentaire');
    await camille.until(
      (element: Element) => /^Merci @Jonas \p{L}+ pour tout$/u.test((element as HTMLTextAreaElement).value),
      editor as never,
    );
  });

  it('show in the preview exactly what appears then', async (test) => {
    const camille = await open(test);
    await camille.write(
      FIELD,
      '**Fort** et *doux*, `code`\n\n> cité\n\n1. un\n2. deux\n\n- [lien](https://example.org/)\n\n<b>rien</b>',
    );
    await camille.sees('Ce que vous publiez paraît aussitôt.');
    await camille.click('button', 'Aperçu');
    const panel = await camille.find('region', 'Aperçu');
    await camille.sees('cité', { within: panel });
    await assertAccessible(camille);
    const shown = await bodyIn(panel);
    assert.match(shown, /<strong>Fort<\/strong>.*<blockquote.*<ol.*<ul.*&lt;b&gt;rien/s);
    await camille.click('button', 'Publier');
    const comment = await camille.comment('Fort et doux');
    assert.equal(await bodyIn(comment), shown);
  });

  it('say in the preview what publishing would say', async (test) => {
    const camille = await open(test);
    camille.guard.expect(/status of 422/);
    await camille.write(FIELD, '[ici](javascript:alert(1))');
    await camille.click('button', 'Aperçu');
    await camille.sees('Les liens ne peuvent mener qu’à des adresses web ou de courriel.');
  });

  it('make Markdown of rich text, and nothing in it loads or runs', async (test) => {
    const camille = await open(test);
    const field = await camille.find('textbox', FIELD);
    await camille.press(field);
    await camille.find('toolbar', 'Mise en forme');
    await field.evaluate((element) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'plain');
      clipboardData.setData(
        'text/html',
        `<p><b>Fort</b><img src="https://evil.example/x.png" onerror="alert(1)">
        <script>alert(2)</script><iframe src="https://evil.example/"></iframe>
        <a href="javascript:alert(3)" onclick="alert(4)">ici</a> <svg onload="alert(5)"></svg></p>
        <ul><li>un</li><li><i>deux</i></li></ul><style>@import "https://evil.example/x.css"</style>`,
      );
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await camille.until(
      (element: Element) => (element as HTMLTextAreaElement).value === '**Fort** ici\n\n- un\n- *deux*',
      field as never,
    );
    await camille.click('button', 'Publier');
    await camille.comment('Fort ici');
  });

  it('fit on a narrow page, in both directions of writing', async (test) => {
    const camille = await open(test, { width: 320 });
    await camille.publish(FIELD, `Mon compte : ${IBAN}, mon téléphone : 06 12 34 56 78.`);
    await camille.find('button', 'Publier quand même');
    assert.deepEqual(await overflow(camille), []);
    await assertAccessible(camille);
    await camille.page.evaluate(() => (document.documentElement.dir = 'rtl'));
    assert.deepEqual(await overflow(camille), []);
  });

  it('are not needed to publish', async (test) => {
    const camille = await open(test);
    camille.guard.expect(/net::ERR_|composer-tools/);
    await camille.wire.silence({ method: 'GET', url: '*/composer-tools-*' });
    await camille.publish(FIELD, 'Sans outils, le 06 12 34 56 78.');
    await camille.comment('Sans outils');
  });
});

/** What the body of a comment is made of, without what Lit notes in it. */
function bodyIn(element: Found): Promise<string> {
  return element.evaluate((root) => {
    const body = root.querySelector('.body')!.cloneNode(true) as Element;
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
    const notes: Node[] = [];
    while (walker.nextNode()) notes.push(walker.currentNode);
    for (const note of notes) (note as ChildNode).remove();
    return new XMLSerializer().serializeToString(body).replace(/\s+/g, ' ');
  });
}
