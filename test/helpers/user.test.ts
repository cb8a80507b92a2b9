import { expect, fixture, html } from '@open-wc/testing';
import { focused, getByRole } from './query.js';
import {
  canEmulateMedia,
  canTouch,
  click,
  emulateMedia,
  hover,
  NARROWEST,
  press,
  setViewport,
  tap,
  type,
} from './user.js';
import { waitFor } from './wait.js';

describe('a user', () => {
  let events: Event[];
  const record = (event: Event) => events.push(event);

  beforeEach(() => {
    events = [];
  });

  it('types into the focused field', async () => {
    const root = await fixture(
      html`<div>
        <label>Text <textarea @input=${record}></textarea></label>
      </div>`,
    );
    const field = getByRole<HTMLTextAreaElement>(root, 'textbox', { name: 'Text' });
    field.focus();
    await type('Übung, déjà vu');
    await press('Enter');
    await type('two');
    await press('Backspace');
    expect(field.value).to.equal('Übung, déjà vu\ntw');
    expect(events.every(({ isTrusted }) => isTrusted)).to.equal(true);
  });

  it('moves the focus by Tab, and back', async () => {
    const root = await fixture(
      html`<div><button>One</button><a href="#two">Two</a><button>Three</button></div>`,
    );
    getByRole(root, 'button', { name: 'One' }).focus();
    await press('Tab');
    await press('Tab');
    await waitFor(() => focused() === getByRole(root, 'button', { name: 'Three' }));
    await press('Shift+Tab');
    await press('Shift+Tab');
    await waitFor(() => focused() === getByRole(root, 'button', { name: 'One' }));
  });

  it('activates a button by Space and by Enter', async () => {
    const root = await fixture(html`<div><button @click=${record}>Send</button></div>`);
    getByRole(root, 'button').focus();
    await press('Space');
    await press('Enter');
    expect(events).to.have.length(2);
  });

  it('holds modifiers down', async () => {
    const root = await fixture(html`<div><input aria-label="Text" @keydown=${record} /></div>`);
    getByRole(root, 'textbox').focus();
    await press('Control+Enter');
    const last = events.at(-1) as KeyboardEvent;
    expect([last.key, last.ctrlKey]).to.eql(['Enter', true]);
  });

  it('clicks what is outside the view', async () => {
    const filler = document.createElement('div');
    const root = await fixture(html`<div>${filler}<button @click=${record}>Far</button></div>`);
    filler.style.height = '3000px';
    await click(getByRole(root, 'button'));
    expect(events).to.have.length(1);
    expect(events[0]?.isTrusted).to.equal(true);
  });

  it('hovers', async () => {
    const root = await fixture(html`<div><button>Hover</button></div>`);
    const button = getByRole(root, 'button');
    await hover(button);
    await waitFor(() => button.matches(':hover'));
  });

  it('taps', async () => {
    const root = await fixture(html`<div><button @click=${record}>Tap</button></div>`);
    await tap(getByRole(root, 'button'));
    await waitFor(() => events.length === 1);
    expect((events[0] as PointerEvent).pointerType).to.equal(canTouch ? 'touch' : 'mouse');
  });

  it('has a page of another size', async () => {
    await setViewport({ width: NARROWEST, height: 640 });
    expect([innerWidth, innerHeight]).to.eql([NARROWEST, 640]);
    await setViewport({ width: 800, height: 600 });
    expect([innerWidth, innerHeight]).to.eql([800, 600]);
  });

  if (canEmulateMedia) {
    it('prefers dark colours', async () => {
      await emulateMedia({ 'prefers-color-scheme': 'dark' });
      expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(true);
      await emulateMedia({ 'prefers-color-scheme': 'light' });
    });
  }
});
