import {createPartnerApi} from '@kabinet/backends/handler';
import {memoryBackend} from '@kabinet/backends/memory';
import {API_PATH} from '@kabinet/contract';

/**
 * Answers of the sample partner’s backend by the address that was asked: made once, the same bytes ever after. The
 * moment of the sample is fixed, so that every run and every page shows the same figures.
 */
export class Recording {
  readonly #backend = memoryBackend();
  readonly #api = createPartnerApi({authenticate: () => true, backendFor: () => this.#backend, basePath: API_PATH});
  readonly #answers = new Map<string, Promise<Buffer>>();

  /** The JSON of a read: `/partner-api/v1/session`. */
  answer(address: string): Promise<Buffer> {
    const known = this.#answers.get(address);
    if (known) return known;
    const answer = this.#ask(address);
    this.#answers.set(address, answer);
    return answer;
  }

  async #ask(address: string): Promise<Buffer> {
    const response = await this.#api(new Request(new URL(address, 'http://127.0.0.1')));
    if (!response.ok) throw new Error(`${address} is answered with ${response.status}: ${await response.text()}`);
    return Buffer.from(await response.arrayBuffer());
  }
}
