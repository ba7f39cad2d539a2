import type {PartnerBackend} from '@kabinet/contract';
import {even, mount, WidgetPage} from '../../testing/page.js';
import type {OpenOptions} from '../../testing/page.js';
import {Links} from '../links.js';
import '../workshop/workshop.part.js';

customElements.define('kabinet-links', Links);

let clipboard: {texts: string[]; isDenied: boolean} = {texts: [], isDenied: false};

/** In which the form comes, once the answers are there; where offers never come, it does not. */
const FORM_COMES_MS = 3000;

const {requestAnimationFrame: nextFrame, cancelAnimationFrame: cancelFrame} = window;

beforeEach(() => {
  clipboard = {texts: [], isDenied: false};
  // What comes after paint would wait for a frame, and pages in the background have one a second.
  window.requestAnimationFrame = (act) => window.setTimeout(() => act(performance.now()));
  window.cancelAnimationFrame = (id) => window.clearTimeout(id);
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
  Object.assign(window, {requestAnimationFrame: nextFrame, cancelAnimationFrame: cancelFrame});
});

/** What was copied in the running test. */
export function copiedTexts(): readonly string[] {
  return clipboard.texts;
}

export function denyClipboard(): void {
  clipboard.isDenied = true;
}

export async function openLinks(backend: PartnerBackend, options: OpenOptions = {}): Promise<LinksPage> {
  const element = new Links();
  return new LinksPage(element, await mount(element, backend, {width: 900, ...options}));
}

export class LinksPage extends WidgetPage<Links> {
  /** Rows of the list, cell by cell, without their buttons. */
  get rows(): string[][] {
    return [...this.root.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('th, td:not(.cell-actions)')].map((cell) => even(cell.textContent)),
    );
  }

  get names(): string[] {
    return [...this.root.querySelectorAll('.link-name')].map((name) => even(name.textContent));
  }

  /** The form comes after the links: where only its shape stands, it is given the time for that. */
  override async until(condition: () => boolean, what: string): Promise<void> {
    await super.until(condition, what);
    const isAwaited = (): boolean => this.root.querySelector('.builder:not(form)') !== null;
    const deadline = performance.now() + FORM_COMES_MS;
    while (isAwaited() && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve));
  }

  hasField(label: string): boolean {
    try {
      return Boolean(this.field(label));
    } catch {
      return false;
    }
  }

  /** The field with this label. */
  field<Field extends HTMLElement = HTMLInputElement>(label: string, among: ParentNode = this.root): Field {
    const labels = [...among.querySelectorAll('label[for]')].filter((one) => even(one.textContent) === label);
    const byLabel = labels.map((one) => among.querySelector(`#${CSS.escape(one.getAttribute('for')!)}`));
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

  /** The row of filters comes after the links. */
  async choose(label: string, option: string): Promise<void> {
    await this.until(() => this.hasField(label), `the field “${label}”`);
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
