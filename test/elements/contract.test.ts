import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import type { CommunityClient } from '../../src/client/domain.js';
import { register } from '../../src/elements/register.js';
import { expectAccessible } from '../helpers/axe.js';
import { AMINA, CLAIRE, FakeCommunity, TOPIC } from '../helpers/fake-community/fake-community.js';
import { textOf } from '../helpers/query.js';
import { expectConsole } from '../helpers/setup.js';
import { Traces } from '../helpers/traces.js';
import { nextFrame, waitFor } from '../helpers/wait.js';

interface PublicElement extends LitElement {
  topic?: string;
  client: CommunityClient | null;
}

interface Case {
  tag: string;
  /** Whether everything is there that the element has to show. */
  isReady(element: PublicElement): boolean;
}

const ELEMENTS: Case[] = [
  { tag: 'parvis-community', isReady: (element) => element.hasUpdated },
  { tag: 'parvis-comment-count', isReady: (element) => textOf(element).includes('2 comments') },
  { tag: 'parvis-comment-thread', isReady: (element) => /Your comment[^]*Edit/.test(textOf(element)) },
  { tag: 'parvis-moderation-desk', isReady: (element) => /Keys.*No report waits/.test(textOf(element)) },
  { tag: 'parvis-moderation-ledger', isReady: (element) => textOf(element).includes('All figures') },
];

for (const { tag, isReady } of ELEMENTS) {
  describe(`<${tag}>`, () => {
    let community: FakeCommunity;

    beforeEach(() => {
      community = new FakeCommunity({ viewer: tag === 'parvis-moderation-desk' ? CLAIRE : AMINA });
      const first = community.add({ text: 'One', author: AMINA });
      community.add({ text: 'Two', parentId: first.id });
    });

    function make(client: CommunityClient | null = community): PublicElement {
      const element = document.createElement(tag) as PublicElement;
      element.append('The page’s own words');
      Object.assign(element, { topic: TOPIC, client });
      return element;
    }

    async function mount(client?: CommunityClient): Promise<PublicElement> {
      const root = await fixture(html`<div lang="en"></div>`);
      const element = make(client);
      root.append(element);
      return element;
    }

    async function open(): Promise<PublicElement> {
      const element = await mount();
      await waitFor(() => isReady(element));
      await nextFrame();
      return element;
    }

    it('is accessible in light and dark, ready and failed', async () => {
      const { style } = document.documentElement;
      for (const scheme of ['light', 'dark']) {
        style.colorScheme = scheme;
        style.background = 'Canvas';
        const element = await open();
        await expectAccessible(element);
        element.remove();
        const failing = new FakeCommunity();
        for (const name of ['list', 'count', 'community']) failing.faults.fail(name);
        const failed = await mount(failing);
        await nextFrame();
        await expectAccessible(failed);
      }
      style.removeProperty('color-scheme');
      style.removeProperty('background');
    });

    it('may be defined twice', () => {
      register(tag, customElements.get(tag)!);
    });

    it('tells that another version is there already, and keeps that', () => {
      const other = class extends HTMLElement {
        static readonly version = '99.0.0';
      };
      const existing = customElements.get(tag) as CustomElementConstructor & { version: string };
      expectConsole(
        new RegExp(`^Parvis 99\\.0\\.0: <${tag}> of ${existing.version} was here first and stays\\.$`),
      );
      register(tag, other);
      expect(customElements.get(tag)).to.equal(existing);
    });

    it('says nothing of a second copy of the same version', () => {
      const { version } = customElements.get(tag) as CustomElementConstructor & { version: string };
      register(
        tag,
        class extends HTMLElement {
          static readonly version = version;
        },
      );
    });

    it('can be hidden', async () => {
      const element = await open();
      element.hidden = true;
      expect(getComputedStyle(element).display).to.equal('none');
      expect(element.getClientRects()).to.have.length(0);
    });

    it('needs no order between properties and the page', async () => {
      const early = await open();
      const late = document.createElement(tag) as PublicElement;
      early.parentElement!.append(late);
      await nextFrame();
      late.append('The page’s own words');
      Object.assign(late, { client: community, topic: TOPIC });
      await waitFor(() => isReady(late));
      await waitFor(() => textOf(late) === textOf(early));
    });

    it('leaves nothing behind', async () => {
      // What a page keeps of the modules themselves is there from the first element on.
      (await open()).remove();
      await nextFrame();
      const traces = new Traces();
      try {
        const element = await open();
        element.remove();
        await nextFrame();
        await nextFrame();
        expect(traces.left).to.eql([]);
        expect(community.stream.listeners).to.equal(0);
      } finally {
        traces.stop();
      }
    });

    it('listens to no keys of the page', async () => {
      const traces = new Traces();
      try {
        await open();
        expect(traces.left.filter((trace) => /key|input|beforeinput/.test(trace))).to.eql([]);
      } finally {
        traces.stop();
      }
    });

    it('asks for nothing after it has left', async () => {
      const element = await open();
      element.remove();
      await nextFrame();
      const { length } = community.faults.calls;
      community.arrive({ text: 'Three' });
      community.session.become(null);
      element.requestUpdate();
      await nextFrame();
      expect(community.faults.calls).to.have.length(length);
    });

    it('works again after it has left and come back', async () => {
      const element = await open();
      const parent = element.parentElement!;
      element.remove();
      await nextFrame();
      parent.append(element);
      await waitFor(() => isReady(element));
    });

    it('adds nothing to the page but itself', async () => {
      const names = () => Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name));
      const before = names();
      const element = await open();
      expect(names()).to.eql(before);
      expect(element.childNodes).to.have.length(1);
    });

    it('is not broken by a page that resets everything', async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { all: unset !important; }');
      document.adoptedStyleSheets = [sheet];
      const element = await open();
      document.adoptedStyleSheets = [];
      expect(textOf(element)).not.to.equal('');
    });
  });
}
