import type {PartnerBackend} from '@kabinet/contract';
import {Payouts} from '../../payouts/payouts.js';
import {even, mount, WidgetPage} from '../../testing/page.js';
import type {OpenOptions} from '../../testing/page.js';

customElements.define('kabinet-payouts', Payouts);

/** Bytes that a PDF file begins with, and one more. */
export const PDF = Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d, 0x31);

export function fileOf(bytes: Uint8Array<ArrayBuffer>, name = 'справка.pdf', type = 'application/pdf'): File {
  return new File([bytes], name, {type});
}

/** Opens kabinet-payouts, and the checklist in it. */
export async function openPapers(backend: PartnerBackend, options: OpenOptions = {}): Promise<PapersPage> {
  const element = new Payouts();
  const page = new PapersPage(element, await mount(element, backend, {width: 900, ...options}));
  await page.until(() => page.root.querySelector('[part=papers]') !== null, 'the button');
  page.root.querySelector<HTMLElement>('[part=papers]')!.click();
  await page.until(() => page.papers.length > 0, 'the checklist');
  return page;
}

export class PapersPage extends WidgetPage<Payouts> {
  /** How many wait, as the button in the head says. */
  get called(): string | null {
    return this.root.querySelector('.papers-button')!.getAttribute('aria-label');
  }

  /** Each paper as it is read, block by block. */
  get papers(): string[][] {
    return this.all('dialog[open] .paper').map((paper) =>
      [...paper.children].map((part) => even(part.textContent)).filter((words) => words !== ''),
    );
  }

  get summary(): string {
    return even(this.root.querySelector('.papers-summary')!.textContent);
  }

  /** What stands under the button that chooses a file. */
  get help(): string {
    return even(this.root.querySelector('dialog[open] .help')!.textContent);
  }

  /** What each button says that chooses a file. */
  get chooseButtons(): string[] {
    return this.all('dialog[open] [part=choose]').map((button) => even(button.textContent));
  }

  /** The browser tells of it later than it does it. */
  async close(button: string): Promise<void> {
    const dialog = this.root.querySelector<HTMLElement>('dialog[open]')!;
    const closed = new Promise((resolve) => dialog.addEventListener('close', resolve, {once: true}));
    this.button(button, dialog).click();
    await closed;
  }

  paperButton(part: 'choose' | 'read' | 'sign'): HTMLButtonElement {
    return this.root.querySelector<HTMLButtonElement>(`dialog[open] [part=${part}]`)!;
  }

  /** As the browser gives a file that was chosen. */
  choose(file: File, paper = '.paper'): void {
    const input = this.root.querySelector<HTMLInputElement>(`dialog[open] ${paper} input[type=file]`)!;
    const given = new DataTransfer();
    given.items.add(file);
    input.files = given.files;
    input.dispatchEvent(new Event('change'));
  }

  drop(file: File): void {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file);
    this.root
      .querySelector('dialog[open] .paper')!
      .dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}));
  }
}
