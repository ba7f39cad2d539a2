import type {Payout} from '@kabinet/contract';

/** The oldest go beyond it. */
const MOST = 10_000;

/** Which commissions are in a payout, by its id. What is in one that was paid never changes and is asked for once. */
export class PayoutContents {
  readonly #paid = new Map<string, readonly string[]>();

  async of({id, status}: Payout, read: () => Promise<readonly string[]>): Promise<readonly string[]> {
    const known = this.#paid.get(id);
    if (known) return known;
    const ids = await read();
    if (status === 'paid') this.#keep(id, ids);
    return ids;
  }

  #keep(id: string, ids: readonly string[]): void {
    this.#paid.set(id, ids);
    const [oldest] = this.#paid.keys();
    if (oldest !== undefined && this.#paid.size > MOST) this.#paid.delete(oldest);
  }
}
