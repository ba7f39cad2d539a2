import {notFound} from '@kabinet/contract';
import type {UtmTemplate} from '@kabinet/contract';
import type {PaperBook} from './papers.js';
import type {RequisiteBook} from './requisites.js';
import type {
  ClickFacts,
  CommissionFacts,
  Dataset,
  LinkFacts,
  OfferFacts,
  PartnerFacts,
  PayoutFacts,
  ProgrammeFacts,
} from '../sample/dataset.js';

export type PartnerChanges = Partial<Pick<PartnerFacts, 'status' | 'statusReason' | 'programmes'>>;

/** A data set that can be written to. Rows are replaced, never changed, so that the data set itself stays as it was. */
export class Tables {
  readonly programmes: ReadonlyMap<string, ProgrammeFacts>;
  readonly offers: ReadonlyMap<string, OfferFacts>;
  readonly #partners: Map<string, PartnerFacts>;
  readonly #links: Map<string, LinkFacts>;
  readonly #commissions: Map<string, CommissionFacts>;
  readonly #payouts: Map<string, PayoutFacts>;
  readonly #clicks: ClickFacts[];
  readonly #templates = new Map<string, readonly UtmTemplate[]>();
  readonly #requisites = new Map<string, RequisiteBook>();
  readonly #papers = new Map<string, PaperBook>();

  constructor(dataset: Dataset) {
    this.programmes = byId(dataset.programmes);
    this.offers = byId(dataset.offers);
    this.#partners = byId(dataset.partners);
    this.#links = byId(dataset.links);
    this.#commissions = byId(dataset.commissions);
    this.#payouts = byId(dataset.payouts);
    this.#clicks = [...clicksOf(dataset)];
  }

  /** @throws {BackendError} `not_found` */
  partner(id: string): PartnerFacts {
    return found(this.#partners, 'partner', id);
  }

  changePartner(id: string, changes: PartnerChanges): void {
    this.#partners.set(id, {...this.partner(id), ...changes});
  }

  links(partner: string): LinkFacts[] {
    return [...this.#links.values()].filter((link) => link.partner === partner);
  }

  link(id: string): LinkFacts | undefined {
    return this.#links.get(id);
  }

  linkByCode(code: string): LinkFacts | undefined {
    const wanted = code.toLowerCase();
    return [...this.#links.values()].find(({code, formerCodes = []}) =>
      [code, ...formerCodes].some((one) => one.toLowerCase() === wanted),
    );
  }

  putLink(link: LinkFacts): void {
    this.#links.set(link.id, link);
  }

  /** Of one partner in one programme. */
  templates(partner: string, programme: string): readonly UtmTemplate[] {
    return this.#templates.get(`${partner}/${programme}`) ?? [];
  }

  putTemplates(partner: string, programme: string, templates: readonly UtmTemplate[]): void {
    this.#templates.set(`${partner}/${programme}`, templates);
  }

  /** Of one partner in one programme. */
  requisites(partner: string, programme: string): RequisiteBook {
    return (
      this.#requisites.get(`${partner}/${programme}`) ?? {records: this.partner(partner).requisites?.[programme] ?? []}
    );
  }

  putRequisites(partner: string, programme: string, book: RequisiteBook): void {
    this.#requisites.set(`${partner}/${programme}`, book);
  }

  /** Of one partner in one programme. */
  papers(partner: string, programme: string): PaperBook {
    return (
      this.#papers.get(`${partner}/${programme}`) ?? {
        records: this.partner(partner).papers?.[programme] ?? [],
        files: new Map(),
      }
    );
  }

  putPapers(partner: string, programme: string, book: PaperBook): void {
    this.#papers.set(`${partner}/${programme}`, book);
  }

  /** Oldest first. */
  clicks(): readonly ClickFacts[] {
    return this.#clicks;
  }

  addClick(click: ClickFacts): void {
    this.#clicks.push(click);
  }

  commissions(): CommissionFacts[] {
    return [...this.#commissions.values()];
  }

  commission(id: string): CommissionFacts | undefined {
    return this.#commissions.get(id);
  }

  putCommission(commission: CommissionFacts): void {
    this.#commissions.set(commission.id, commission);
  }

  adjustmentsOf(id: string): CommissionFacts[] {
    return this.commissions().filter(({adjusts}) => adjusts === id);
  }

  payouts(): PayoutFacts[] {
    return [...this.#payouts.values()];
  }

  payout(id: string): PayoutFacts | undefined {
    return this.#payouts.get(id);
  }

  putPayout(payout: PayoutFacts): void {
    this.#payouts.set(payout.id, payout);
  }
}

/** Clicks are made once for a data set, however many stores are opened on it. */
const madeClicks = new WeakMap<Dataset, readonly ClickFacts[]>();

function clicksOf(dataset: Dataset): readonly ClickFacts[] {
  let clicks = madeClicks.get(dataset);
  if (!clicks) madeClicks.set(dataset, (clicks = [...dataset.clicks()]));
  return clicks;
}

function byId<Row extends {readonly id: string}>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function found<Row>(table: ReadonlyMap<string, Row>, what: string, id: string): Row {
  const row = table.get(id);
  if (row === undefined) throw notFound(what, id);
  return row;
}
