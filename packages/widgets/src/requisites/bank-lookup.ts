import type {Bank} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import {ask} from '../runtime/reads.js';

const BIK = /^\d{9}$/;

/** Finds the bank of the БИК that is being typed. What cannot be found is typed by hand. */
export class BankLookup {
  readonly #host: WidgetHost;
  #bik = '';
  #bank: Bank | undefined;
  #asking: AbortController | undefined;

  constructor(host: WidgetHost) {
    this.#host = host;
  }

  /** The bank of that БИК, once it was found. */
  bankOf(bik: string): Bank | undefined {
    return this.#bank?.bik === bik ? this.#bank : undefined;
  }

  /** Asks once for each БИК that is whole; of two the last one counts. */
  async look(typed: string, onFound: (bank: Bank) => void): Promise<void> {
    const bik = typed.replaceAll(/\s/g, '');
    if (bik === this.#bik) return;
    this.#bik = bik;
    this.#asking?.abort();
    const runtime = this.#host.activeRuntime;
    if (!runtime || !BIK.test(bik)) return;
    const asking = (this.#asking = new AbortController());
    try {
      const bank = (await ask(runtime.backend, 'requisites.bank', {bik}, {signal: asking.signal})) as Bank;
      if (asking.signal.aborted) return;
      this.#bank = bank;
      onFound(bank);
      this.#host.requestUpdate();
    } catch {
      // It is a help, and no condition: the fields are there to be filled in.
    }
  }

  forget(): void {
    this.#asking?.abort();
    this.#bik = '';
    this.#bank = undefined;
  }
}
