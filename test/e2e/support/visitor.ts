import assert from 'node:assert/strict';
import type { BrowserContext, ElementHandle, EvaluateFunc, Page } from 'puppeteer-core';
import { PERSONS } from '../../../demo/persons.js';
import type { RoleOptions } from '../../helpers/query.js';
import type { Guard } from './guard.js';
import type { Query } from './in-page.js';
import { toPattern } from './queries.js';
import type { Wire } from './wire.js';

/** Milliseconds. Long, because nothing waits for longer than it must, and machines are slow at times. */
const PATIENCE = 15_000;
const POLLING = 50;

export type Found = ElementHandle<HTMLElement>;

export interface FindOptions extends Omit<RoleOptions, 'name'> {
  within?: ElementHandle<Element>;
  timeout?: number;
}

/** Somebody in a browser of their own: nothing is shared with another visitor but the bank. */
export class Visitor {
  readonly page: Page;
  readonly guard: Guard;
  readonly wire: Wire;
  readonly context: BrowserContext;
  readonly #site: string;

  constructor(parts: { page: Page; guard: Guard; wire: Wire; site: string }) {
    this.page = parts.page;
    this.guard = parts.guard;
    this.wire = parts.wire;
    this.#site = parts.site;
    this.context = parts.page.browserContext();
  }

  async open(path: string): Promise<void> {
    await this.page.goto(this.#site + path, { waitUntil: 'load' });
  }

  /** Lets waits of more than a second pass so many times faster, in the pages that are opened from now on. */
  async hurry(times: number): Promise<void> {
    await this.page.evaluateOnNewDocument((factor) => {
      const setTimer = window.setTimeout.bind(window);
      const setQuickTimer = (run: () => void, delay = 0) =>
        setTimer(run, delay > 1000 ? delay / factor : delay);
      window.setTimeout = setQuickTimer as typeof window.setTimeout;
    }, times);
  }

  /** Waits until there is exactly one, as people find it: by its role and its accessible name. */
  async find(role: string, name?: string | RegExp, options: FindOptions = {}): Promise<Found> {
    const { within = null, timeout = PATIENCE } = options;
    const query = toQuery(name, options);
    const found = await this.page
      .waitForFunction(
        (...args) => parvisQueries.find(...args),
        { polling: POLLING, timeout },
        within as never,
        role,
        query,
      )
      .catch(async (error: unknown) => {
        const get = (...args: Parameters<typeof parvisQueries.get>) => void parvisQueries.get(...args);
        await this.page.evaluate(get, within as never, role, query);
        throw error;
      });
    return found as Found;
  }

  /** All there are now. */
  async findAll(role: string, name?: string | RegExp, options: FindOptions = {}): Promise<Found[]> {
    const list = await this.page.evaluateHandle(
      (...args: Parameters<typeof parvisQueries.findAll>) => parvisQueries.findAll(...args),
      (options.within ?? null) as never,
      role,
      toQuery(name, options),
    );
    const properties = await list.getProperties();
    return [...properties.values()].flatMap((each) => (each.asElement() as Found | null) ?? []);
  }

  async click(role: string, name: string | RegExp, options: FindOptions = {}): Promise<void> {
    await this.press(await this.find(role, name, options));
  }

  /** Clicks as people do: once it is in the window and has come to rest there. */
  async press(target: ElementHandle<Element>): Promise<void> {
    await this.#bringToRest(target);
    await target.click();
  }

  /** Touches with one finger, as people do. */
  async tap(role: string, name: string | RegExp, options: FindOptions = {}): Promise<void> {
    const target = await this.find(role, name, options);
    await this.#bringToRest(target);
    await target.tap();
  }

  async #bringToRest(target: ElementHandle<Element>): Promise<void> {
    await target.scrollIntoView();
    await target.evaluate(async (element) => {
      let before = '';
      let framesAtRest = 0;
      while (framesAtRest < 2) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const { x, y, width, height } = element.getBoundingClientRect();
        const now = [x, y, width, height].join();
        framesAtRest = now === before ? framesAtRest + 1 : 0;
        before = now;
      }
    });
  }

  /** Waits until the page, or a part of it, says so. */
  async sees(text: string | RegExp, options: Pick<FindOptions, 'within' | 'timeout'> = {}): Promise<void> {
    await this.#waitForText(text, true, options);
  }

  /** Waits until the page, or a part of it, does not say so (any more). */
  async seesNo(text: string | RegExp, options: Pick<FindOptions, 'within' | 'timeout'> = {}): Promise<void> {
    await this.#waitForText(text, false, options);
  }

  /** Waits until a condition holds in the page. */
  async until<Parameters extends unknown[], Condition extends EvaluateFunc<Parameters>>(
    condition: Condition,
    ...args: Parameters
  ): Promise<void> {
    await this.page.waitForFunction(condition, { polling: POLLING, timeout: PATIENCE }, ...args);
  }

  /** What a part of the page says, or all of it. */
  async text(within: ElementHandle<Element> | null = null): Promise<string> {
    return this.page.evaluate((root) => parvisQueries.textOf(root ?? document.body), within);
  }

  /** The comment that says this, with its buttons. */
  async comment(text: string | RegExp): Promise<Found> {
    const found = await this.page
      .waitForFunction(
        (pattern) => parvisQueries.findComment(pattern),
        { polling: POLLING, timeout: PATIENCE },
        toPattern(text),
      )
      .catch(async (error: unknown) => {
        throw new Error(`No single comment says ${text}. The page says: ${await this.text()}`, {
          cause: error,
        });
      });
    return found as Found;
  }

  /** What each comment says, with its author and its buttons, in the order in which they are shown. */
  async comments(): Promise<string[]> {
    return this.page.evaluate(() => parvisQueries.comments());
  }

  /** Waits until the discussion has been read. */
  async reads(): Promise<void> {
    await this.find('heading', /^[\d\s.,  ]+ (?:commentaires?|comments?|Kommentare?)$/);
  }

  /** Signs in as the bank's customers do: by the panel behind the button in the header. */
  async signIn(person: string): Promise<void> {
    const { name } = PERSONS.find(({ id }) => id === person)!;
    await this.press(await this.#account());
    await this.choose(name);
    await this.sees(name, { within: await this.#account() });
  }

  /** Signs out by the same panel. */
  async signOut(): Promise<void> {
    await this.press(await this.#account());
    await this.choose('Visiteur');
    await this.sees('Se connecter', { within: await this.#account() });
  }

  /** The bank's button in the header, which says who is signed in. */
  async #account(): Promise<Found> {
    return (await this.page.waitForSelector('[data-sign-in]')) as Found;
  }

  /** Chooses somebody in the panel, which is open. */
  async choose(name: string): Promise<void> {
    const panel = await this.find('dialog');
    await this.click('button', new RegExp(`^(?:\\S\\S )?${name}`), { within: panel });
    await this.until(() => !document.querySelector('dialog')?.open);
  }

  /** Writes into a field like somebody who types quickly. */
  async write(label: string | RegExp, text: string, options: FindOptions = {}): Promise<void> {
    const field = await this.find('textbox', label, options);
    await this.press(field);
    await this.page.keyboard.sendCharacter(text);
    await this.until(
      (element: Element, typed: string) => (element as HTMLTextAreaElement).value.endsWith(typed),
      field as never,
      text,
    );
  }

  /** Writes into a field and presses the button that belongs to it. */
  async publish(label: string | RegExp, text: string, button = 'Publier'): Promise<void> {
    await this.write(label, text);
    const field = await this.find('textbox', label);
    const form = await field.evaluateHandle((element) => (element as HTMLTextAreaElement).form!);
    await this.click('button', button, { within: form });
  }

  /** Replaces what is in a field. */
  async rewrite(label: string | RegExp, text: string): Promise<void> {
    const field = await this.find('textbox', label);
    await this.press(field);
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('a');
    await this.page.keyboard.up('Control');
    await this.page.keyboard.sendCharacter(text);
    await this.until(
      (element, typed) => (element as HTMLTextAreaElement).value === typed,
      field as never,
      text,
    );
  }

  async valueOf(label: string | RegExp): Promise<string> {
    const field = await this.find('textbox', label);
    return field.evaluate((element) => (element as HTMLTextAreaElement).value);
  }

  /** What the bank does when a session is over: the cookie is gone, and nobody pressed "sign out". */
  async loseSession(): Promise<void> {
    const cookies = await this.context.cookies();
    await this.context.deleteCookie(...cookies.filter(({ name }) => name === 'solane-session'));
  }

  /** Role and name of what has the keyboard's focus. */
  async focus(): Promise<{ role: string | null; name: string }> {
    return this.page.evaluate(() => {
      const element = parvisQueries.focused();
      return {
        role: element?.getAttribute('role') ?? element?.localName ?? null,
        name: element ? parvisQueries.nameOf(element) : '',
      };
    });
  }

  async #waitForText(
    text: string | RegExp,
    wanted: boolean,
    { within = undefined, timeout = PATIENCE }: Pick<FindOptions, 'within' | 'timeout'>,
  ): Promise<void> {
    const root = within ?? null;
    try {
      await this.page.waitForFunction(
        (element, pattern, isWanted) => parvisQueries.says(element, pattern) === isWanted,
        { polling: POLLING, timeout },
        root as never,
        toPattern(text),
        wanted,
      );
    } catch (error) {
      const said = await this.text(root);
      assert.fail(
        `${wanted ? 'Nothing says' : 'Something still says'} ${text} in: ${said} (${String(error)})`,
      );
    }
  }
}

function toQuery(name: string | RegExp | undefined, { within, timeout, ...rest }: FindOptions): Query {
  return name === undefined ? rest : { ...rest, name: toPattern(name) };
}
