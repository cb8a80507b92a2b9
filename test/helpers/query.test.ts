import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible } from './axe.js';
import { findByRole, focused, getByRole, getByText, queryAllByRole, queryByRole, textOf } from './query.js';

class TestCard extends HTMLElement {
  constructor() {
    super();
    const shadow = this.attachShadow({ mode: 'open' });
    const heading = document.createElement('h3');
    heading.append(document.createElement('slot'));
    const button = document.createElement('button');
    button.textContent = 'Reply';
    shadow.append(heading, button);
  }
}
customElements.define('test-card', TestCard);

describe('queries', () => {
  it('find by role and name through shadow roots and slots', async () => {
    const root = await fixture(html`<div><test-card>First</test-card><test-card>Second</test-card></div>`);
    expect(queryAllByRole(root, 'button', { name: 'Reply' })).to.have.length(2);
    expect(getByRole(root, 'heading', { name: 'Second', level: 3 }).localName).to.equal('h3');
  });

  it('name what is there when nothing is found', async () => {
    const root = await fixture(html`<div><test-card>First</test-card></div>`);
    expect(() => getByRole(root, 'button', { name: 'Send' })).to.throw(
      /no button named "Send"[^]*button "Reply"/,
    );
  });

  it('refuse to choose between several', async () => {
    const root = await fixture(html`<div><test-card>First</test-card><test-card>Second</test-card></div>`);
    expect(() => getByRole(root, 'button')).to.throw(/There are 2/);
  });

  it('leave out what is hidden from a person', async () => {
    const root = await fixture(html`
      <div>
        <div hidden><button>Hidden</button></div>
        <div aria-hidden="true"><test-card>Covered</test-card></div>
        <details>
          <summary>More</summary>
          <p><button>Folded</button></p>
        </details>
        <test-card inert>Inert</test-card>
      </div>
    `);
    expect(queryAllByRole(root, 'button').map(textOf)).to.eql(['More']);
    expect(queryByRole(root, 'heading')).to.equal(null);
  });

  it('wait for what comes later', async () => {
    const root = await fixture(html`<div></div>`);
    const found = findByRole(root, 'button', { name: 'Reply' });
    root.append(document.createElement('test-card'));
    expect((await found).localName).to.equal('button');
  });

  it('read text as it is shown', async () => {
    const root = await fixture(
      html`<div>
        <test-card>A <b>bold</b> word</test-card>
      </div>`,
    );
    expect(textOf(root)).to.equal('A bold word Reply');
    expect(getByText(root, 'bold').localName).to.equal('b');
  });

  it('tell states apart', async () => {
    const root = await fixture(html`
      <div>
        <button aria-pressed="true">One</button><button aria-pressed="false">Two</button>
        <button aria-expanded="false">Three</button>
      </div>
    `);
    expect(textOf(getByRole(root, 'button', { pressed: true }))).to.equal('One');
    expect(getByRole(root, 'button', { name: 'Three', expanded: false }).textContent).to.equal('Three');
  });

  it('follow the focus into shadow roots', async () => {
    const root = await fixture(html`<div><test-card>First</test-card></div>`);
    const button = getByRole(root, 'button');
    button.focus();
    expect(focused()).to.equal(button);
  });
});

describe('expectAccessible', () => {
  it('passes over what is accessible', async () => {
    await expectAccessible(await fixture(html`<test-card>First</test-card>`));
  });

  it('names the rule that is broken, inside shadow roots too', async () => {
    const card = await fixture(html`<test-card>First</test-card>`);
    card.shadowRoot?.querySelector('button')?.replaceChildren();
    let message = '';
    await expectAccessible(card).catch((error: Error) => (message = error.message));
    expect(message).to.contain('button-name');
  });
});
