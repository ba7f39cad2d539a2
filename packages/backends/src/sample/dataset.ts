import type {
  CommissionFields,
  CommissionStatus,
  CommissionType,
  ExplanationStep,
  Instant,
  Money,
  Offer,
  OfferedForms,
  OrderPart,
  PaperRecord,
  PaperTerms,
  Partner,
  Payout,
  PayoutStatus,
  Programme,
  PromoCodeChoice,
  Reason,
  RequisiteRecord,
  Rule,
  SubIds,
  SubPartner,
  TierProgress,
  VatSplit,
  Utm,
} from '@kabinet/contract';

/**
 * What happened in an operator's programmes up to a moment: facts, from which every answer of the contract follows.
 * Instants are written as `Date.prototype.toISOString` writes them, so that comparing the strings compares the moments.
 */
export interface Dataset {
  /** Nothing here is later. */
  readonly now: Instant;
  readonly programmes: readonly ProgrammeFacts[];
  readonly offers: readonly OfferFacts[];
  readonly partners: readonly PartnerFacts[];
  readonly links: readonly LinkFacts[];
  /** By the moment of the event, oldest first. */
  readonly commissions: readonly CommissionFacts[];
  /** By the moment of creation, oldest first. */
  readonly payouts: readonly PayoutFacts[];
  /** All clicks that count (bots are not among them), oldest first; made anew, and the same, at every call. */
  clicks(): Iterable<ClickFacts>;
}

export interface ProgrammeFacts extends Programme {
  /** Day of the month on which payouts are made: 1 to 28. */
  readonly payoutDay: number;
  /** What partners may be paid by. */
  readonly requisiteForms?: OfferedForms;
  /** What it asks for before money leaves, and whose name stands in documents. */
  readonly papers?: PaperTerms;
}

export interface OfferFacts extends Offer {
  /** A new commission waits, as `pending`, for the operator's word; without it, as `on_hold`, for the end of the hold. */
  readonly review: boolean;
}

export interface PartnerFacts extends Partner {
  readonly joinedAt: Instant;
  /** Ids, in the order in which the partner sees them. */
  readonly programmes: readonly string[];
  /** The most links that are not archived. */
  readonly linkQuota: number;
  /** By programme: codes of this partner that a link may carry. */
  readonly promoCodes?: Readonly<Record<string, readonly PromoCodeChoice[]>>;
  readonly payoutMethod?: NonNullable<Payout['method']>;
  /** By programme: what the partner has filled in. */
  readonly requisites?: Readonly<Record<string, readonly RequisiteRecord[]>>;
  /** By programme: what the partner has handed in. */
  readonly papers?: Readonly<Record<string, readonly PaperRecord[]>>;
}

export interface LinkFacts {
  readonly id: string;
  readonly partner: string;
  readonly programme: string;
  readonly offer: string;
  readonly name: string;
  readonly code: string;
  readonly destination: string;
  readonly subIds?: SubIds;
  readonly utm?: Utm | undefined;
  readonly erid?: string | undefined;
  readonly promoCode?: string | undefined;
  /** Codes that it had before and that lead to it still. */
  readonly formerCodes?: readonly string[];
  readonly tags?: readonly string[];
  readonly status: 'active' | 'paused' | 'archived';
  readonly createdAt: Instant;
}

export interface ClickFacts {
  /** `<code of the link in lower case>.<random>`. */
  readonly id: string;
  readonly partner: string;
  readonly programme: string;
  readonly offer: string;
  readonly link: string;
  readonly at: Instant;
  /** The visitor had not clicked this link in the 24 hours before. */
  readonly unique: boolean;
  /** A hash, and new every day. */
  readonly visitor: string;
  /** ISO 3166-1 alpha-2: `RU`. */
  readonly country?: string;
  readonly device: 'desktop' | 'mobile' | 'tablet' | 'other';
  readonly referrerHost?: string;
  /** Path of the page that the link led to: `/catalogue`. */
  readonly landing?: string;
  /** The link's own, and above them what the visitor's address carried. */
  readonly subIds?: SubIds;
}

/** A status and since when. */
export interface StatusChange<Status extends string> {
  readonly status: Status;
  readonly at: Instant;
  readonly reason?: Reason;
}

/**
 * A conversion and what it earned, or, for an adjustment, a refund and what it took back. What the terms gave nothing
 * for is here too: rejected from the start, its amount zero.
 */
export interface CommissionFacts {
  readonly id: string;
  readonly partner: string;
  readonly programme: string;
  readonly offer: string;
  readonly link: string;
  /** The click that it is attributed to. */
  readonly click: ClickFacts;
  readonly type: CommissionType;
  readonly occurredAt: Instant;
  /** The operator's own, the same for an order's commission and its adjustments. */
  readonly orderId: string;
  /** What the customer typed at the order, in capitals. */
  readonly promoCode?: string;
  /** `id` knows a customer again; `name` and `email` are fit to be shown. */
  readonly customer?: {readonly id: string; readonly name: string; readonly email: string};
  /** The whole order; what was refunded, with a minus, for an adjustment; none for a lead. */
  readonly sale?: Money;
  /** What the sale is made of besides the goods. */
  readonly parts?: readonly OrderPart[];
  readonly rule: Rule;
  /** Of a share of what a partner earned whom this one brought. */
  readonly subPartner?: SubPartner;
  /** What the rate was applied to. */
  readonly base?: Money;
  readonly amount: Money;
  /** The arithmetic that leads to the amount. */
  readonly steps: readonly ExplanationStep[];
  readonly tier?: TierProgress;
  readonly vat?: VatSplit;
  /** What it moved of what negative results have left behind; see `Earned.carry` of the rules. */
  readonly carry?: Money;
  /** Values of the operator's own columns. */
  readonly fields?: CommissionFields;
  /** End of the return period, when the terms have one. */
  readonly holdUntil?: Instant;
  /** Oldest first, never empty; the last one is the status now. */
  readonly history: readonly StatusChange<CommissionStatus>[];
  /** The payout it is in now: there is one while the status is `in_payout` or `paid`. */
  readonly payout?: string;
  /** The commission that an adjustment adjusts. */
  readonly adjusts?: string;
}

export interface PayoutFacts {
  readonly id: string;
  readonly partner: string;
  readonly programme: string;
  readonly number: string;
  readonly amount: Money;
  readonly fee?: Money;
  readonly tax?: Money;
  readonly method: NonNullable<Payout['method']>;
  readonly createdAt: Instant;
  /** The day on which the money should arrive. */
  readonly expectedDate?: string;
  /** Oldest first, never empty; the last one is the status now. */
  readonly history: readonly StatusChange<PayoutStatus>[];
  /** Ids of what it was made of. After a failure they stay here, while the commissions go into another payout. */
  readonly commissions: readonly string[];
}
