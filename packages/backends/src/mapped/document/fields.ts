/** What a field of the contract holds, which says how the API's value is read. */
export type FieldKind =
  'id' | 'text' | 'words' | 'email' | 'money' | 'moment' | 'day' | 'status' | 'word' | 'count' | 'rate';

export interface FieldRule {
  readonly kind: FieldKind;
  /** Without it there is no row, and every document says it. */
  readonly required?: true;
  /** Where a document says it, there is no row without it: sums would be wrong without a word. */
  readonly counted?: true;
}

/** Fields by their path in the contract's object: `offer.id`. */
export type FieldKinds = Readonly<Record<string, FieldRule>>;

const SUB_IDS = Object.fromEntries(
  Array.from({length: 10}, (_, index) => [`subIds.sub${index + 1}`, {kind: 'text'} as const]),
);

export const COMMISSION_FIELDS: FieldKinds = {
  id: {kind: 'id', required: true},
  type: {kind: 'word', required: true},
  occurredAt: {kind: 'moment', required: true},
  amount: {kind: 'money', required: true},
  status: {kind: 'status', required: true},
  'offer.id': {kind: 'id', required: true},
  'offer.name': {kind: 'words', required: true},
  orderId: {kind: 'text'},
  'link.id': {kind: 'id'},
  'link.name': {kind: 'text'},
  'link.code': {kind: 'text'},
  ...SUB_IDS,
  'customer.name': {kind: 'text'},
  'customer.email': {kind: 'email'},
  sale: {kind: 'money'},
  base: {kind: 'money'},
  'rule.kind': {kind: 'word'},
  'rule.rate': {kind: 'rate'},
  'rule.amount': {kind: 'money'},
  statusLabel: {kind: 'words'},
  statusChangedAt: {kind: 'moment'},
  'reason.code': {kind: 'text'},
  'reason.text': {kind: 'words'},
  holdUntil: {kind: 'moment'},
  expectedPayoutDate: {kind: 'day'},
  'payout.id': {kind: 'id'},
  'payout.number': {kind: 'text'},
  adjusts: {kind: 'id'},
};

export const PAYOUT_FIELDS: FieldKinds = {
  id: {kind: 'id', required: true},
  number: {kind: 'id', required: true},
  amount: {kind: 'money', required: true},
  status: {kind: 'status', required: true},
  createdAt: {kind: 'moment', required: true},
  fee: {kind: 'money'},
  statusLabel: {kind: 'words'},
  statusChangedAt: {kind: 'moment'},
  'reason.code': {kind: 'text'},
  'reason.text': {kind: 'words'},
  'method.kind': {kind: 'text'},
  'method.label': {kind: 'words'},
  'method.account': {kind: 'text'},
  expectedDate: {kind: 'day'},
  paidAt: {kind: 'moment'},
  commissionCount: {kind: 'count'},
};

export const PARTNER_FIELDS: FieldKinds = {
  id: {kind: 'id', required: true},
  name: {kind: 'text', required: true},
  status: {kind: 'word', required: true},
  statusLabel: {kind: 'words'},
  statusReason: {kind: 'words'},
};

export const LINK_FIELDS: FieldKinds = {
  id: {kind: 'id', required: true},
  name: {kind: 'text', required: true},
  url: {kind: 'text', required: true},
  destination: {kind: 'text', required: true},
  createdAt: {kind: 'moment', required: true},
  'offer.id': {kind: 'id', required: true},
  'offer.name': {kind: 'words', required: true},
  status: {kind: 'word', required: true},
  code: {kind: 'text', required: true},
  ...SUB_IDS,
  promoCode: {kind: 'text'},
};

/** Of a day: what it is cut by, and what was counted. */
export const REPORT_FIELDS: FieldKinds = {
  day: {kind: 'day', required: true},
  'link.id': {kind: 'id'},
  'link.name': {kind: 'text'},
  'offer.id': {kind: 'id'},
  'offer.name': {kind: 'words'},
  country: {kind: 'text'},
  device: {kind: 'word'},
  referrer: {kind: 'text'},
  landingPage: {kind: 'text'},
  promoCode: {kind: 'text'},
  ...SUB_IDS,
  clicks: {kind: 'count', counted: true},
  uniqueClicks: {kind: 'count', counted: true},
  leads: {kind: 'count', counted: true},
  conversions: {kind: 'count', counted: true},
  revenue: {kind: 'money', counted: true},
  earnings: {kind: 'money', counted: true},
};
