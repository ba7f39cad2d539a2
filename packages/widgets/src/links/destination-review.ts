import {BackendError, checkDestination, invalid} from '@kabinet/contract';
import type {Offer, Programme} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import type {DestinationReview, DestinationToReview} from '../runtime/options.js';
import type {Runtime} from '../runtime/runtime.js';
import type {LinkFields} from './link-fields.js';
import {messages} from './links.messages.js';

/**
 * Asks the host page whether a destination may be sent. Gives the address to send: the one that was asked about, or
 * what the page puts in its place.
 * @throws {BackendError} `validation` at `/destination`, in words for the field, when it may not.
 */
export async function reviewed(runtime: Runtime, asked: DestinationToReview): Promise<string> {
  const {reviewDestination} = runtime.hooks;
  if (!reviewDestination) return asked.destination;
  const t = runtime.texts(messages);
  const answer = await ask(reviewDestination, asked, t('destination.review-failed'));
  if (answer === undefined) return asked.destination;
  if ('problem' in answer) throw refused(answer.problem || t('destination.review-refused'));
  return answer.destination;
}

async function ask(
  review: NonNullable<Runtime['hooks']['reviewDestination']>,
  asked: DestinationToReview,
  words: string,
): Promise<DestinationReview> {
  try {
    return (await review(asked)) ?? undefined;
  } catch (error) {
    console.error('kabinet: a callback of the page failed.', error);
    throw refused(words);
  }
}

function refused(words: string): BackendError {
  return invalid('/destination', 'refused_by_page', words);
}

/** What is about to be sent, and where it is typed. */
export interface ReviewedForm {
  fields: LinkFields;
  programme: Programme;
  offer: Offer;
  /** The link that shall lead elsewhere. */
  link?: string;
}

/** The review of one form's destination: it may take its time, and what it says belongs to the field. */
export class DestinationReviewer {
  readonly #host: WidgetHost;
  #asking: object | undefined;

  constructor(host: WidgetHost) {
    this.#host = host;
  }

  get busy(): boolean {
    return this.#asking !== undefined;
  }

  /** Without a page that wants to be asked nothing waits. */
  get isWanted(): boolean {
    return this.#host.activeRuntime?.hooks.reviewDestination !== undefined;
  }

  /** What the page says from now on is for nothing: the form was left. */
  leave(): void {
    this.#asking = undefined;
  }

  /** The address to send; undefined when none may be sent, with the reason at the field, and when the form was left. */
  async review(destination: string, {fields, programme, offer, link}: ReviewedForm): Promise<string | undefined> {
    const runtime = this.#host.activeRuntime;
    if (!runtime?.hooks.reviewDestination) return destination;
    const asking = (this.#asking = {});
    this.#host.requestUpdate();
    try {
      const asked = {destination, offer: offer.id, programme: programme.id, link};
      const address = allowed(await reviewed(runtime, asked), offer, runtime);
      return asking === this.#asking ? address : undefined;
    } catch (refusal) {
      if (asking === this.#asking) fields.placeError(BackendError.from(refusal), programme);
      return undefined;
    } finally {
      if (asking === this.#asking) this.leave();
      this.#host.requestUpdate();
    }
  }
}

/** What the page puts in the place of an address is not above the offer's own rules. */
function allowed(destination: string, {allowedHosts}: Offer, runtime: Runtime): string {
  const check = checkDestination(destination, allowedHosts);
  if (check.ok) return check.url;
  const address = check.host ?? destination;
  throw refused(runtime.texts(messages)('destination.review-rewrote', {address}));
}
