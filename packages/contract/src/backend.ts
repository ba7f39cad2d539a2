import type {Balance, BalanceQuery} from './balance.js';
import type {CommissionDetail, CommissionPage, CommissionsQuery} from './commissions.js';
import type {Hint} from './hints.js';
import type {Link, LinkChanges, LinkDraft, LinkPage, LinksQuery} from './links.js';
import type {OfferPage, OffersQuery} from './offers.js';
import type {PayoutQuote, PayoutQuoteQuery, PayoutRequest} from './payout-requests.js';
import type {DocumentFile, DocumentQuery} from './papers/documents.js';
import type {ObligationSignature, Obligations, ObligationsQuery, ObligationUpload} from './papers/obligations.js';
import type {Payout, PayoutDetail, PayoutPage, PayoutsQuery} from './payouts.js';
import type {Plan, PlanQuery} from './plan.js';
import type {Report, ReportQuery} from './report.js';
import type {
  Bank,
  BankQuery,
  RequisiteDraft,
  RequisiteId,
  Requisites,
  RequisitesQuery,
  RevealedRequisite,
} from './requisites/requisites.js';
import type {Session, SessionQuery} from './session.js';
import type {UtmTemplateDraft, UtmTemplates, UtmTemplatesQuery} from './utm.js';

export interface ReadOptions {
  /** Aborting rejects with the signal's reason and stops the request on the wire. */
  signal?: AbortSignal | undefined;
}

export interface WriteOptions extends ReadOptions {
  /** The same key with the same body gives the same answer, with another body a conflict. */
  idempotencyKey?: string | undefined;
}

export interface StreamOptions extends ReadOptions {
  /**
   * Called once the connection is known to bring something through: with its first byte, which no hint need be. A stream
   * that never calls it counts as working from its first hint on.
   */
  onOpen?: (() => void) | undefined;
}

/**
 * What speaks for one partner. The browser calls it; `httpBackend` implements it over HTTP; `createPartnerApi` serves
 * any implementation. Every method but `session` is optional: what a backend lacks, the widgets do not show.
 *
 * @throws {BackendError} from every method, and nothing else but the reason of an aborted signal.
 */
export interface PartnerBackend {
  /** Where it answers, such as its URL: pages of one origin with the same address and partner share one stream. */
  readonly address?: string;
  session(query: SessionQuery, options?: ReadOptions): Promise<Session>;
  offers?: {
    list(query: OffersQuery, options?: ReadOptions): Promise<OfferPage>;
  };
  /** What the partner earns, and how far they have come. */
  plan?(query: PlanQuery, options?: ReadOptions): Promise<Plan>;
  links?: {
    list(query: LinksQuery, options?: ReadOptions): Promise<LinkPage>;
    create?(draft: LinkDraft, options?: WriteOptions): Promise<Link>;
    update?(changes: LinkChanges, options?: WriteOptions): Promise<Link>;
    archive?(query: {id: string}, options?: WriteOptions): Promise<Link>;
    /** What the partner has saved to fill UTM fields with. */
    templates?(query: UtmTemplatesQuery, options?: ReadOptions): Promise<UtmTemplates>;
    /** Gives all of them, as they then are. */
    saveTemplate?(draft: UtmTemplateDraft, options?: WriteOptions): Promise<UtmTemplates>;
  };
  report?(query: ReportQuery, options?: ReadOptions): Promise<Report>;
  commissions?: {
    list(query: CommissionsQuery, options?: ReadOptions): Promise<CommissionPage>;
    get?(query: {id: string}, options?: ReadOptions): Promise<CommissionDetail>;
  };
  balance?(query: BalanceQuery, options?: ReadOptions): Promise<Balance>;
  payouts?: {
    list(query: PayoutsQuery, options?: ReadOptions): Promise<PayoutPage>;
    get?(query: {id: string}, options?: ReadOptions): Promise<PayoutDetail>;
    /** What a request would come to. Refused as the request itself would be. */
    quote?(query: PayoutQuoteQuery, options?: ReadOptions): Promise<PayoutQuote>;
    request?(request: PayoutRequest, options?: WriteOptions): Promise<Payout>;
    /** Takes a request back; a second time it changes nothing. */
    cancel?(query: {id: string}, options?: WriteOptions): Promise<Payout>;
  };
  requisites?: {
    /** How the partner is paid, masked, and the forms to fill in. */
    list(query: RequisitesQuery, options?: ReadOptions): Promise<Requisites>;
    /** Nothing masked; the operator may want a proof and keeps a record. */
    reveal?(query: RequisiteId, options?: ReadOptions): Promise<RevealedRequisite>;
    /** Gives all of them, as they then are. */
    save?(draft: RequisiteDraft, options?: WriteOptions): Promise<Requisites>;
    /** Gives those that are left. */
    remove?(query: RequisiteId, options?: WriteOptions): Promise<Requisites>;
    /** The bank of a БИК. */
    bank?(query: BankQuery, options?: ReadOptions): Promise<Bank>;
  };
  obligations?: {
    /** Papers that a payout needs, as a checklist. */
    list(query: ObligationsQuery, options?: ReadOptions): Promise<Obligations>;
    /** Sends a file, or another in its place. Gives the checklist as it then is. */
    upload?(sent: ObligationUpload, options?: WriteOptions): Promise<Obligations>;
    /** Signs the document; a second time it changes nothing. Gives the checklist as it then is. */
    sign?(signature: ObligationSignature, options?: WriteOptions): Promise<Obligations>;
  };
  documents?: {
    /** A document of a payout, or what the partner has sent. */
    open(query: DocumentQuery, options?: ReadOptions): Promise<DocumentFile>;
  };
  /**
   * Hints that something changed, until the signal is aborted. Ends or throws when the connection is lost;
   * `after` is the id of the last hint seen.
   */
  stream?(query: {after?: string | undefined}, options?: StreamOptions): AsyncIterable<Hint>;
}
