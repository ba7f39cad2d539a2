import {accessOf, BackendError, conflict, notFound} from '@kabinet/contract';
import type {Instant, PartnerBackend, Reason, Topic, Verdict} from '@kabinet/contract';
import {confirmed, earn} from '../ledger/earn.js';
import type {Conversion} from '../ledger/earn.js';
import {currentOf, moved, until} from '../ledger/history.js';
import {REASONS} from '../sample/reasons.js';
import {refund} from '../ledger/refund.js';
import {before, DAY_MS} from '../ledger/time.js';
import {randomStream} from '../sample/random.js';
import type {ClickFacts, CommissionFacts, Dataset, PayoutFacts} from '../sample/dataset.js';
import {partnerBackend} from './backend.js';
import type {Fault} from './backend.js';
import {HintBoard} from './hints.js';
import {AnsweredWrites} from './idempotency.js';
import type {Names} from './link-writes.js';
import {reviewPaper} from './papers.js';
import type {StepUp} from './requisites.js';
import {scopeIn} from './scope.js';
import {Tables} from './tables.js';
import type {PartnerChanges} from './tables.js';

export interface StoreOptions {
  /** The present; the end of the data set when left out. It stands still. */
  readonly now?: Instant | undefined;
  /** Where the addresses of links begin. */
  readonly linkBase?: string | undefined;
  /** What the operator asks for before requisites are told or changed; nothing when left out. */
  readonly stepUp?: StepUp | undefined;
}

export type Visit = Partial<Pick<ClickFacts, 'visitor' | 'country' | 'device' | 'referrerHost' | 'subIds'>>;

export type Purchase = Pick<Conversion, 'sale' | 'parts' | 'customer'> & {
  /** The id of the click that the shop was handed. */
  readonly click: string;
  readonly type?: Conversion['type'];
  readonly orderId?: string;
};

const CODE_LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const CODE_LENGTH = 7;

/**
 * One operator's data in memory, for several partners. `backendFor` speaks for a partner; the other methods do what
 * visitors, the shop and the operator do, and tell the partner's streams.
 */
export class MemoryStore {
  readonly tables: Tables;
  readonly now: Instant;
  readonly linkBase: string;
  readonly names: Names;
  readonly stepUp: StepUp | undefined;
  readonly #boards = new Map<string, HintBoard>();
  readonly #writes = new Map<string, AnsweredWrites>();

  constructor(dataset: Dataset, options: StoreOptions = {}) {
    const {now = dataset.now, linkBase = 'https://claythyme.example/r/', stepUp} = options;
    this.tables = new Tables(dataset);
    this.now = new Date(now).toISOString();
    this.linkBase = linkBase;
    this.stepUp = stepUp;
    this.names = this.#newNames();
  }

  /** @throws {BackendError} `not_found` for a partner that is not in the data. */
  backendFor(partner: string, fault?: Fault): PartnerBackend {
    this.tables.partner(partner);
    return partnerBackend(this, partner, fault);
  }

  /** A visitor follows a link. @throws {BackendError} `not_found` when it leads nowhere. */
  click(code: string, visit: Visit = {}): ClickFacts {
    const link = this.tables.linkByCode(code);
    const partner = link && this.tables.partner(link.partner);
    const leads = link?.status === 'active' && partner && accessOf(partner.status).links;
    if (!leads || !partner.programmes.includes(link.programme)) throw notFound('link', code);
    const visitor = visit.visitor ?? this.names.nextId('vs');
    const subIds = {...link.subIds, ...visit.subIds};
    const click: ClickFacts = {
      device: 'desktop',
      ...visit,
      id: `${link.code.toLowerCase()}.${this.names.nextId('ck')}`,
      partner: link.partner,
      programme: link.programme,
      offer: link.offer,
      link: link.id,
      at: this.now,
      unique: !this.#hasClicked(visitor, link.id),
      visitor,
      ...(Object.keys(subIds).length > 0 && {subIds}),
    };
    this.tables.addClick(click);
    this.tell(link.partner, ['report', 'links']);
    return click;
  }

  /**
   * The shop reports a lead or a sale; the same order twice is one.
   * @throws {BackendError} `not_found` without a known click; `conflict` when the partner earns nothing now.
   */
  convert({click: clickId, type = 'sale', orderId = this.names.nextId('order'), ...rest}: Purchase): CommissionFacts {
    const known = this.tables.commissions().find((row) => row.orderId === orderId && row.adjusts === undefined);
    if (known) return known;
    const click = this.tables.clicks().findLast(({id}) => id === clickId);
    const offer = click && this.tables.offers.get(click.offer);
    const programme = click && this.tables.programmes.get(click.programme);
    if (!click || !offer || !programme) throw notFound('click', clickId);
    const {status, programmes} = this.tables.partner(click.partner);
    if (!accessOf(status).earn) throw conflict('partner_status', 'This partner earns nothing now.');
    if (!programmes.includes(programme.id)) throw conflict('not_a_member', 'This partner is not in the programme now.');
    const isFirstSale = !this.#hasBought(rest.customer?.id);
    const conversion = {...rest, id: this.names.nextId('cm'), click, type, orderId, occurredAt: this.now, isFirstSale};
    const {currency, timeZone} = programme;
    return this.#put(earn(conversion, offer, {currency, timeZone, earlier: this.tables.commissions()}));
  }

  /** The shop gives money back: all of it, or a part (`{amount: '500.00', currency: 'RUB'}`). Gives the changed rows. */
  refund(orderId: string, amount?: NonNullable<Conversion['sale']>): CommissionFacts[] {
    const row = this.tables.commissions().find((other) => other.orderId === orderId && other.adjusts === undefined);
    if (!row) throw notFound('order', orderId);
    const changes = refund(row, this.tables.adjustmentsOf(row.id), {at: this.now, ...(amount && {amount})});
    return changes.map((changed) => this.#put(changed));
  }

  /** The operator's word on a pending commission; its adjustments go with it. */
  confirm(id: string): CommissionFacts {
    return this.#decide(id, (row) => confirmed(row, this.now));
  }

  /** The operator refuses a pending commission; its adjustments go with it. */
  reject(id: string, reason: Reason = REASONS.notConfirmed): CommissionFacts {
    return this.#decide(id, (row) => moved(row, 'rejected', this.now, reason));
  }

  /** The operator's word on what the partner has handed in for a programme. @throws {BackendError} */
  reviewPaper(partner: string, programme: string, obligation: string, verdict: Verdict): void {
    reviewPaper(scopeIn(this, this.tables.partner(partner), programme), obligation, verdict);
    this.tell(partner, ['obligations']);
  }

  /** The money of a payout that was asked for has arrived. @throws {BackendError} `not_found` */
  payOff(payout: string): PayoutFacts {
    const row = this.tables.payout(payout);
    if (!row) throw notFound('payout', payout);
    const paid: PayoutFacts = {...row, history: [...row.history, {status: 'paid', at: this.now}]};
    for (const item of row.commissions.flatMap((id) => this.tables.commission(id) ?? [])) {
      this.tables.putCommission(moved(item, 'paid', this.now));
    }
    this.tables.putPayout(paid);
    this.tell(row.partner, ['payouts', 'commissions', 'balance', 'obligations']);
    return paid;
  }

  /** The operator changes what the partner is, and where it takes part. */
  changePartner(id: string, changes: PartnerChanges): void {
    this.tables.changePartner(id, changes);
    this.tell(id, ['session']);
  }

  /** Tells the partner's streams that something changed. */
  tell(partner: string, topics: readonly Topic[]): void {
    this.boardOf(partner).publish(topics);
  }

  boardOf(partner: string): HintBoard {
    return kept(this.#boards, partner, () => new HintBoard());
  }

  writesOf(partner: string): AnsweredWrites {
    return kept(this.#writes, partner, () => new AnsweredWrites());
  }

  #put(commission: CommissionFacts): CommissionFacts {
    const row = {...commission, history: until(commission.history, this.now)};
    this.tables.putCommission(row);
    this.tell(row.partner, ['report', 'links', 'commissions', 'balance']);
    return row;
  }

  #pending(id: string): CommissionFacts {
    const row = this.tables.commission(id);
    if (!row) throw notFound('commission', id);
    if (currentOf(row.history).status === 'pending') return row;
    throw new BackendError('conflict', `The commission ${id} waits for nobody’s word.`);
  }

  #decide(id: string, decision: (row: CommissionFacts) => CommissionFacts): CommissionFacts {
    const row = this.#pending(id);
    for (const adjustment of this.tables.adjustmentsOf(id)) this.#put(decision(adjustment));
    return this.#put(decision(row));
  }

  #hasClicked(visitor: string, link: string): boolean {
    const dayAgo = before(this.now, DAY_MS);
    return this.tables.clicks().some((click) => click.visitor === visitor && click.link === link && click.at > dayAgo);
  }

  #hasBought(customer: string | undefined): boolean {
    if (customer === undefined) return false;
    return this.tables.commissions().some((row) => row.type === 'sale' && row.customer?.id === customer);
  }

  #newNames(): Names {
    const random = randomStream(1, 'codes');
    let count = 0;
    const letter = () => CODE_LETTERS[random.below(CODE_LETTERS.length)] ?? 'x';
    const nextCode = (): string => {
      const code = Array.from({length: CODE_LENGTH}, letter).join('');
      return this.tables.linkByCode(code) ? nextCode() : code;
    };
    // Sorted behind the ids of the data set, which are numbers.
    return {nextCode, nextId: (prefix) => `${prefix}_x${String(++count).padStart(6, '0')}`};
  }
}

function kept<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
