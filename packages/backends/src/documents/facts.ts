import type {CalendarDate, CommissionType, Instant, Money, Payer, Payout, Text} from '@kabinet/contract';

/** Documents that are made from what is known of a payout. */
export type MadeKind = 'act' | 'invoice' | 'receipt' | 'statement';

/** Who is paid, as the requisites have it. */
export interface Payee {
  readonly name: string;
  /** By their titles: ИНН, КПП. Nothing here is secret. */
  readonly details: readonly {readonly label: Text; readonly value: string}[];
}

/** A commission inside. */
export interface DocumentRow {
  readonly occurredAt: Instant;
  readonly type: CommissionType;
  readonly orderId?: string | undefined;
  readonly amount: Money;
}

/** What a document says. The same facts, the same document. */
export interface DocumentFacts {
  readonly kind: MadeKind;
  /** Of the payout: `P-1001`. */
  readonly number: string;
  /** The day of the payout, in the programme's zone. */
  readonly date: CalendarDate;
  readonly timeZone: string;
  readonly programme: Text;
  readonly payer?: Payer | undefined;
  readonly payee: Payee;
  readonly amount: Money;
  readonly fee?: Money | undefined;
  readonly tax?: Money | undefined;
  readonly arrives: Money;
  readonly method?: Payout['method'];
  readonly paidAt?: Instant | undefined;
  readonly signedAt?: Instant | undefined;
  /** Oldest first. */
  readonly rows: readonly DocumentRow[];
}
