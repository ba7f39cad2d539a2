import type {PartnerBackend} from '@kabinet/contract';
import {even, mount, WidgetPage} from '../../testing/page.js';
import type {OpenOptions} from '../../testing/page.js';
import {Requisites} from '../requisites.js';

customElements.define('kabinet-requisites', Requisites);

export async function openRequisites(backend: PartnerBackend, options: OpenOptions = {}): Promise<RequisitesPage> {
  const element = new Requisites();
  return new RequisitesPage(element, await mount(element, backend, {width: 900, ...options}));
}

/** Opens the widget and waits for what it shows. */
export async function openCards(backend: PartnerBackend, options: OpenOptions = {}): Promise<RequisitesPage> {
  const page = await openRequisites(backend, options);
  await page.until(() => page.cards.length > 0, 'requisites');
  return page;
}

type Control = HTMLInputElement | HTMLSelectElement;

export class RequisitesPage extends WidgetPage<Requisites> {
  /** Each with its name and its lines: `ИНН •• 0003`. */
  get cards(): string[][] {
    return this.all('.requisites:not(.bones) .requisite').map((card) =>
      [...card.querySelectorAll('.requisite-head, .fact')].map((line) =>
        even([...line.children].map((part) => part.textContent).join(' ')),
      ),
    );
  }

  /** Everything that the widget has put on the page, with what stands in its fields. */
  get markup(): string {
    const typed = this.all<Control>('input, select').map(({value}) => value);
    return [this.root.innerHTML, ...typed].join('\n');
  }

  /** The form of the dialog, once it is there. */
  async openForm(button: string): Promise<void> {
    this.button(button).click();
    await this.until(() => this.root.querySelector('dialog[open] .editing') !== null, 'the form');
  }

  /** The field with this label. */
  field(label: string): Control {
    const labels = this.all<HTMLLabelElement>('dialog[open] label');
    const control = labels.find((one) => even(one.textContent) === label)?.control;
    if (!control)
      throw new Error(`There is no field “${label}” but ${labels.map((one) => one.textContent).join(', ')}`);
    return control as Control;
  }

  /** Types into a field and leaves it. */
  async fill(label: string, value: string): Promise<void> {
    const control = this.field(label);
    control.value = value;
    if (control instanceof HTMLInputElement) control.dispatchEvent(new InputEvent('input', {bubbles: true}));
    control.dispatchEvent(new Event('change', {bubbles: true}));
    await this.element.updateComplete;
  }

  async fillAll(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(values)) await this.fill(label, value);
  }

  /** What stands under a field. */
  under(label: string): string {
    return even(this.root.querySelector(`#${this.field(label).id}-help`)?.textContent ?? '');
  }

  /** Presses the button of the form. */
  async save(name = 'Сохранить'): Promise<void> {
    this.button(name).click();
    await this.element.updateComplete;
  }

  get hasDialog(): boolean {
    return this.root.querySelector('dialog[open]') !== null;
  }
}
