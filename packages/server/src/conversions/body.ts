import {commissionFieldsSchema, instantSchema, moneySchema} from '@kabinet/contract';
import * as v from 'valibot';
import {plainText} from '../http/plain-text.js';

const orderIdSchema = plainText(200);
const amountSchema = v.pipe(
  moneySchema,
  v.check(({amount}) => !amount.startsWith('-') && /[1-9]/.test(amount), 'An amount above zero is expected.'),
);
/** Below zero where the offer pays for a result, which may be a loss. */
const resultSchema = v.pipe(
  moneySchema,
  v.check(({amount}) => /[1-9]/.test(amount), 'An amount above zero is expected.'),
);
const partSchema = v.object({
  /** `shipping`, `tax`, `discount` or a code of the operator's own; the offer's terms say which do not count. */
  code: plainText(100),
  amount: v.pipe(
    moneySchema,
    v.check(({amount}) => !amount.startsWith('-'), 'An amount of zero or more is expected.'),
  ),
});
const customerSchema = v.object({
  /** The shop's own id of the customer: by it a first sale is known. */
  id: v.optional(plainText(200)),
  name: v.optional(plainText(200)),
  email: v.optional(v.pipe(plainText(320), v.includes('@', 'An e-mail address is expected.'))),
});

const earned = {
  orderId: orderIdSchema,
  /** When it is left out, the programme of the click or code. */
  programme: v.optional(plainText(200)),
  /** What the redirect appended to the destination. */
  clickId: v.optional(plainText(200)),
  /** What the customer typed. Without a click it is the code of a link, and says whose the event is. */
  code: v.optional(plainText(60)),
  customer: v.optional(customerSchema),
  /** Values of the operator's own columns, by the ids that the programme declares. */
  fields: v.optional(commissionFieldsSchema),
  occurredAt: v.optional(instantSchema),
};

export const saleSchema = v.object({
  event: v.literal('sale'),
  ...earned,
  /** The whole order, its parts included. */
  amount: resultSchema,
  parts: v.optional(v.pipe(v.array(partSchema), v.maxLength(50)), []),
});
export type Sale = v.InferOutput<typeof saleSchema>;

export const leadSchema = v.object({event: v.literal('lead'), ...earned, amount: v.optional(amountSchema)});
export type Lead = v.InferOutput<typeof leadSchema>;

export const refundSchema = v.object({
  event: v.literal('refund'),
  orderId: orderIdSchema,
  /** Tells several refunds of one order apart; an order has one refund without an id. */
  refundId: v.optional(plainText(200)),
  /** Everything that is left of the order, when it is left out. */
  amount: v.optional(amountSchema),
  occurredAt: v.optional(instantSchema),
});
export type Refund = v.InferOutput<typeof refundSchema>;

/** What the shop posts. */
export const conversionSchema = v.variant('event', [saleSchema, leadSchema, refundSchema]);
export type Conversion = v.InferOutput<typeof conversionSchema>;
