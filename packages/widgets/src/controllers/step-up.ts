import type {Operation} from '@kabinet/contract';
import type {WidgetHost} from './host.js';

/** What is sent along: nothing where nothing is asked for, or where the page has no way to ask. */
export type Proof = {readonly proof?: string};

/** The operations that a proof is wanted for. */
type Guarded = {readonly stepUp?: readonly string[] | undefined};

/**
 * Lets the host page ask who is there, where the backend wants to know it. Undefined when the visitor has given up.
 */
export async function proofFor(
  host: WidgetHost,
  {stepUp = []}: Guarded,
  operation: Operation,
): Promise<Proof | undefined> {
  const ask = host.activeRuntime?.hooks.stepUp;
  if (!ask || !stepUp.includes(operation)) return {};
  try {
    const proof = await ask({operation, widget: host.widgetName});
    return proof === undefined ? undefined : {proof};
  } catch (error) {
    console.error('kabinet: a callback of the page failed.', error);
    return undefined;
  }
}

/**
 * The proof for what a dialog is about to do. The page may take its time with it: a proof that comes when something else
 * is open, or nothing any more, is for nothing.
 */
export class StepUp {
  readonly #host: WidgetHost;
  readonly #meant: () => object | undefined;
  #asked: object | undefined;

  /** @param meant - What is about to be done: another object each time it is begun, undefined once it was left. */
  constructor(host: WidgetHost, meant: () => object | undefined) {
    this.#host = host;
    this.#meant = meant;
  }

  /** Whether the page is being asked about what is meant now. */
  get busy(): boolean {
    return this.#asked !== undefined && this.#asked === this.#meant();
  }

  /** Undefined when the visitor has given up, or has turned to something else meanwhile. */
  async proof(guarded: Guarded, operation: Operation): Promise<Proof | undefined> {
    const meant = this.#meant();
    this.#asked = meant;
    this.#host.requestUpdate();
    const proof = await proofFor(this.#host, guarded, operation);
    if (this.#asked === meant) this.#asked = undefined;
    this.#host.requestUpdate();
    return meant === this.#meant() ? proof : undefined;
  }
}
