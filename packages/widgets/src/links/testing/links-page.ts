import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {PartnerBackend} from '@kabinet/contract';
import {createRuntime} from '../../runtime/runtime.js';
import type {Runtime} from '../../runtime/runtime.js';
import type {RuntimeOptions} from '../../runtime/options.js';
import {Links} from '../links.js';

customElements.define('kabinet-links', Links);

/** Real keys and whole accessibility checks take their time on a busy machine. */
const PATIENCE_MS = 10_000;

export interface OpenOptions extends Partial<Omit<RuntimeOptions, 'backend'>> {
  /** Of the widget, in pixels. */
  width?: number;
}

const open = new Set<Runtime>();
let clipboard: {texts: string[]; isDenied: boolean} = {texts: [], isDenied: false};

beforeEach(function () {
  this.currentTest?.timeout(PATIENCE_MS);
  clipboard = {texts: [], isDenied: false};
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText: (text: string) => {
        if (clipboard.isDenied) return Promise.reject(new DOMException('Denied', 'NotAllowedError'));
        clipboard.texts.push(text);
        return Promise.resolve();
      },
    },
  });
});

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
  for (const runtime of open) runtime.core.dispose();
  open.clear();
});

/** What was copied in the running test. */
export function copiedTexts(): readonly string[] {
  return clipboard.texts;
}

export function denyClipboard(): void {
  clipboard.isDenied = true;
}

/** The widget as a visitor has it before them. */
export async function openLinks(backend: PartnerBackend, options: OpenOptions = {}): Promise<LinksPage> {
  const {width = 900, ...rest} = options;
  const runtime = createRuntime({backend, locale: 'ru', debug: true, ...rest});
  open.add(runtime);
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.width = `${width}px`;
  const element = new Links();
  element.runtime = runtime;
  place.append(element);
  await element.updateComplete;
  return new LinksPage(element, runtime);
}

/** Nothing for axe to find, once colours have stopped changing. */
export async function expectAccessible({element, root}: LinksPage): Promise<void> {
  for (const animation of root.getAnimations()) {
    if (animation instanceof CSSTransition) animation.finish();
  }
  await expect(element).to.be.accessible();
}

/** Finds things by what a visitor perceives: role, name, text. */
export class LinksPage {
  constructor(
    readonly element: Links,
    readonly runtime: Runtime,
  ) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** All that is to be read, blanks made even. */
  get text(): string {
    return even(this.root.querySelector<HTMLElement>('.widget')!.innerText);
  }

  /** What screen readers were told last. */
  get announced(): string {
    return even(this.root.querySelector('.widget > [role="status"]')!.textContent);
  }

  /** Rows of the list, cell by cell, without their buttons. */
  get rows(): string[][] {
    return [...this.root.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('th, td:not(.cell-actions)')].map((cell) => even(cell.textContent)),
    );
  }

  get names(): string[] {
    return [...this.root.querySelectorAll('.link-name')].map((name) => even(name.textContent));
  }

  has(text: string): boolean {
    return this.text.includes(text);
  }

  /** Waits until something holds; fails when nothing comes of it. */
  until(condition: () => boolean, what: string): Promise<void> {
    return waitUntil(condition, what, {interval: 5, timeout: PATIENCE_MS / 2});
  }

  untilText(text: string): Promise<void> {
    return this.until(() => this.has(text), `“${text}” did not appear in: ${this.text}`);
  }

  /** The visible button of this name. */
  button(name: string, among: ParentNode = this.root): HTMLButtonElement {
    const buttons = [...among.querySelectorAll('button')].filter((button) => isShown(button));
    const found = buttons.find((button) => (button.ariaLabel ?? even(button.textContent)) === name);
    if (!found)
      throw new Error(`There is no button “${name}” but ${buttons.map((b) => even(b.textContent)).join(', ')}`);
    return found;
  }

  hasButton(name: string): boolean {
    return [...this.root.querySelectorAll('button')].some(
      (button) => isShown(button) && (button.ariaLabel ?? even(button.textContent)) === name,
    );
  }

  /** The field with this label. */
  field<Field extends HTMLElement = HTMLInputElement>(label: string, among: ParentNode = this.root): Field {
    const labels = [...among.querySelectorAll('label')].filter((one) => even(one.textContent) === label);
    const byLabel = labels.map(({htmlFor}) => among.querySelector(`#${CSS.escape(htmlFor)}`));
    const found = byLabel[0] ?? among.querySelector(`select[aria-label="${label}"]`);
    if (!found) throw new Error(`There is no field “${label}”.`);
    return found as unknown as Field;
  }

  /** What is said of a field besides its name. */
  descriptionOf(label: string, among: ParentNode = this.root): string {
    const ids = this.field(label, among).getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => even(among.querySelector(`#${CSS.escape(id)}`)?.textContent ?? '')).join(' ');
  }

  /** Puts a text into a field, as pasting does. */
  async paste(label: string, text: string, among: ParentNode = this.root): Promise<void> {
    const field = this.field(label, among);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, inputType: 'insertFromPaste'}));
    await this.element.updateComplete;
  }

  async choose(label: string, option: string): Promise<void> {
    const select = this.field<HTMLSelectElement>(label);
    const found = [...select.options].find(({textContent}) => even(textContent) === option);
    if (!found) throw new Error(`“${label}” has no option “${option}”.`);
    select.value = found.value;
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await this.element.updateComplete;
  }

  /** Opens the menu of a link and presses one of its items. */
  async chooseInMenu(link: string, item: string): Promise<void> {
    const opener = this.button(`Ещё для ссылки «${link}»`);
    opener.click();
    await this.element.updateComplete;
    const menu = this.root.querySelector(`[id="${CSS.escape(opener.getAttribute('popovertarget')!)}"]`)!;
    this.button(item, menu).click();
    await this.element.updateComplete;
  }

  /** The dialog that is open. */
  get dialog(): HTMLDialogElement {
    const found = this.root.querySelector<HTMLDialogElement>('dialog[open]');
    if (!found) throw new Error('No dialog is open.');
    return found;
  }

  get hasDialog(): boolean {
    return this.root.querySelector('dialog[open]') !== null;
  }
}

/** Blanks of every kind are one ordinary blank, so that expected texts can be typed. */
export function even(text: string | null): string {
  return (text ?? '').replace(/[\s\u00a0\u202f\u2009]+/g, ' ').trim();
}

function isShown(element: Element): boolean {
  return element.checkVisibility();
}
