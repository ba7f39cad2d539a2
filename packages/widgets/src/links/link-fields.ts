import type {BackendError, FieldProblem, Link, Offer, Programme, Utm, UtmField} from '@kabinet/contract';
import {
  destinationState,
  EMPTY_VALUES,
  isCode,
  isErid,
  NO_PROBLEMS,
  placeProblems,
  withoutField,
} from './link-builder.model.js';
import type {BuilderValues, DestinationState, PlacedProblems} from './link-builder.model.js';
import {tagsProblem, writtenTags} from './link-tags.model.js';
import type {TagsProblem} from './link-tags.model.js';

/** Fields that are told to be wrong only once they are left. */
type Typed = 'destination' | 'code' | 'erid' | 'tags';

/** What stands in the fields of a link, and what is wrong with it. */
export class LinkFields {
  /** Ids of the fields begin with it: a form and a dialog may be open at once. */
  readonly prefix: string;
  readonly #onEdit: () => void;
  #values = EMPTY_VALUES;
  #typing: Typed | undefined;
  #problems = NO_PROBLEMS;

  /** @param onEdit - Something was edited, or a field was left. */
  constructor(prefix: string, onEdit: () => void) {
    this.prefix = prefix;
    this.#onEdit = onEdit;
  }

  get values(): BuilderValues {
    return this.#values;
  }

  /** What the server said of the fields that are as it saw them. */
  get problems(): PlacedProblems {
    return this.#problems;
  }

  /** What stands in the field is no code; nobody is told so as long as they are typing it. */
  get isCodeWrong(): boolean {
    const code = this.#values.code.trim();
    return code !== '' && this.#typing !== 'code' && !isCode(code);
  }

  get isEridWrong(): boolean {
    const erid = this.#values.erid.trim();
    return erid !== '' && this.#typing !== 'erid' && !isErid(erid);
  }

  get tagsProblem(): TagsProblem | undefined {
    return this.#typing === 'tags' ? undefined : tagsProblem(this.#values.tags);
  }

  destinationFor(offer: Offer): DestinationState {
    return destinationState(this.#values.destination, offer, this.#typing === 'destination');
  }

  /**
   * Whether something can be sent; from now on nothing counts as being typed.
   *
   * @param offer - Without it the destination is not among the fields.
   */
  isReady(offer: Offer | undefined): boolean {
    this.#typing = undefined;
    const leadsAstray = offer !== undefined && this.destinationFor(offer).kind === 'bad';
    return !leadsAstray && !this.isCodeWrong && !this.isEridWrong && !this.tagsProblem;
  }

  chooseOffer(offer: string): void {
    this.#edit('offer', {offer});
  }

  setName(name: string): void {
    this.#edit('name', {name});
  }

  setCode(code: string): void {
    this.#typing = 'code';
    this.#edit('code', {code});
  }

  setErid(erid: string): void {
    this.#typing = 'erid';
    this.#edit('erid', {erid});
  }

  setPromoCode(promoCode: string): void {
    this.#edit('promoCode', {promoCode});
  }

  setTags(tags: string): void {
    this.#typing = 'tags';
    this.#edit('tags', {tags});
  }

  setSubId(slot: string, value: string): void {
    this.#edit(slot, {subIds: {...this.#values.subIds, [slot]: value}});
  }

  setUtm(field: UtmField, value: string): void {
    this.#edit(`utm/${field}`, {utm: {...this.#values.utm, [field]: value}});
  }

  /** Fills the fields that a preset or a template has something for. */
  fillUtm(utm: Utm): void {
    for (const field of Object.keys(utm)) this.#problems = withoutField(this.#problems, `utm/${field}`);
    this.#edit('', {utm: {...this.#values.utm, ...utm}});
  }

  setDestination(destination: string, {inputType}: InputEvent): void {
    const isPasted = inputType === 'insertFromPaste' || inputType === 'insertFromDrop';
    this.#typing = isPasted ? undefined : 'destination';
    this.#edit('destination', {destination});
  }

  leave(): void {
    this.#typing = undefined;
    this.#onEdit();
  }

  /** The fields of a link that is there already. */
  fill({offer, destination, name, code, subIds = {}, utm = {}, erid = '', promoCode = '', tags}: Link): void {
    this.#typing = undefined;
    this.#problems = NO_PROBLEMS;
    const written = writtenTags(tags);
    this.#values = {offer: offer.id, destination, name, code, subIds: {...subIds}, utm, erid, promoCode, tags: written};
  }

  /** Empties all but the offer. */
  empty(offer: string | undefined): void {
    this.#problems = NO_PROBLEMS;
    this.#values = {...EMPTY_VALUES, offer};
  }

  /** Puts what is wrong at its fields. */
  place(fields: readonly FieldProblem[], programme: Programme): void {
    this.#problems = placeProblems({fields}, fieldsOf(programme));
  }

  /** What the server found wrong; a taken code belongs to a field, though it is none of the draft's form. */
  placeError(error: BackendError, programme: Programme): void {
    const taken = error.code === 'code_taken' ? [{pointer: '/code', code: 'code_taken', detail: error.message}] : [];
    // Fields of an answer that could not be read are none of the form's.
    const said = error.kind === 'bad_response' ? [] : error.fields;
    this.place([...said, ...taken], programme);
  }

  forgetProblems(): void {
    this.#problems = NO_PROBLEMS;
  }

  #edit(field: string, changes: Partial<BuilderValues>): void {
    this.#values = {...this.#values, ...changes};
    this.#problems = withoutField(this.#problems, field);
    this.#onEdit();
  }
}

/** By the names that pointers have: `utm/source`; sub-ids by their slot. */
function fieldsOf({subIds = [], links}: Programme): string[] {
  return [
    'offer',
    'destination',
    'name',
    'code',
    'tags',
    ...subIds.map(({slot}) => slot),
    ...(links?.utm ? ['utm/source', 'utm/medium', 'utm/campaign', 'utm/term', 'utm/content'] : []),
    ...(links?.erid ? ['erid'] : []),
    ...(links?.promo ? ['promoCode'] : []),
  ];
}
