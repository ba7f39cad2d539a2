import {
  commissionColumnSchema,
  currencyCodeSchema,
  decimalSchema,
  isStrippedParameter,
  paperRuleSchema,
  paperRulesOf,
  parameterNameSchema,
  payerSchema,
  payoutTermsSchema,
  promoCodeChoiceSchema,
  READY_PAPER_RULES,
  READY_REQUISITE_FORMS,
  requisiteFormSchema,
  subIdLabelSchema,
  termsSchema,
  textSchema,
  timeZoneSchema,
  utmPresetSchema,
} from '@kabinet/contract';
import * as v from 'valibot';
import {plainText} from '../http/plain-text.js';

const positionSchema = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)), 0);

/** What links of the programme may carry. Promo codes belong to partners. */
const programmeLinksInputSchema = v.object({
  utm: v.optional(v.object({presets: v.optional(v.pipe(v.array(utmPresetSchema), v.maxLength(50)))})),
  erid: v.optional(v.boolean()),
  promo: v.pipe(
    v.optional(
      v.object({
        parameter: v.optional(
          v.pipe(
            parameterNameSchema,
            v.check((name) => !isStrippedParameter(name), 'Blockers remove a parameter of this name.'),
          ),
        ),
      }),
    ),
    v.transform((promo) => promo && {codes: [], ...promo}),
  ),
});

const offeredFormSchema = v.union([
  v.pipe(
    v.string(),
    v.check((id) => READY_REQUISITE_FORMS.some((form) => form.id === id), 'There is no ready form of this name.'),
  ),
  requisiteFormSchema,
]);

const offeredPaperSchema = v.union([
  v.pipe(
    v.string(),
    v.check((id) => READY_PAPER_RULES.some((rule) => rule.id === id), 'There is no ready rule of this name.'),
  ),
  paperRuleSchema,
]);

const paperTermsInputSchema = v.object({
  payer: v.optional(payerSchema),
  rules: v.pipe(
    v.array(offeredPaperSchema),
    v.maxLength(30),
    v.check((rules) => new Set(paperRulesOf(rules).map(({id}) => id)).size === rules.length, 'Two rules have one id.'),
    v.check(
      (rules) => paperRulesOf(rules).every(({by, when}) => by === 'file' || when !== 'before_first'),
      'An act belongs to a payout: what is signed is asked for with one or after it.',
    ),
  ),
});

export const programmeInputSchema = v.object({
  name: textSchema,
  currency: currencyCodeSchema,
  timeZone: timeZoneSchema,
  /** Smaller ones come first. */
  position: positionSchema,
  subIds: v.optional(v.array(subIdLabelSchema), []),
  links: v.optional(programmeLinksInputSchema, {}),
  /** Columns of your own in the list of commissions; the shop posts their values as `fields`. */
  commissionColumns: v.optional(v.pipe(v.array(commissionColumnSchema), v.maxLength(30)), []),
  /** What partners may be paid by: ready forms by their ids, and forms of your own. */
  requisiteForms: v.optional(v.pipe(v.array(offeredFormSchema), v.maxLength(30)), []),
  /** What is asked for before money leaves: ready rules by their ids, and rules of your own; whose name stands in documents. */
  papers: v.optional(v.nullable(paperTermsInputSchema), null),
  minimumPayout: v.optional(
    v.nullable(
      v.pipe(
        decimalSchema,
        v.check((amount) => !amount.startsWith('-')),
      ),
    ),
    null,
  ),
  /** How partners ask for payouts by themselves; without it they come by the schedule alone. */
  payoutRequests: v.optional(v.nullable(payoutTermsSchema), null),
  payoutSchedule: v.optional(v.nullable(textSchema), null),
  /** Day of the month. */
  payoutDay: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(28))), null),
});
export type ProgrammeInput = v.InferOutput<typeof programmeInputSchema>;

export const offerInputSchema = v.object({
  programme: plainText(200),
  name: textSchema,
  description: v.optional(v.nullable(textSchema), null),
  status: v.optional(v.picklist(['active', 'paused', 'archived']), 'active'),
  position: positionSchema,
  /** The page a link leads to when the partner names none. */
  destination: plainText(2048),
  allowedHosts: v.pipe(v.array(plainText(300)), v.minLength(1), v.maxLength(100)),
  terms: v.pipe(v.array(termsSchema), v.minLength(1), v.maxLength(10)),
  attributionDays: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3650))), null),
  /** New commissions wait for the operator's word. */
  review: v.optional(v.boolean(), false),
});
export type OfferInput = v.InferOutput<typeof offerInputSchema>;

export const partnerInputSchema = v.object({
  name: plainText(200),
  email: v.optional(v.nullable(v.pipe(plainText(320), v.includes('@', 'An e-mail address is expected.'))), null),
  programmes: v.pipe(v.array(plainText(200)), v.minLength(1), v.maxLength(100)),
  /** By programme: codes of the partner that a link may carry. */
  promoCodes: v.optional(v.record(plainText(200), v.pipe(v.array(promoCodeChoiceSchema), v.maxLength(100))), {}),
  /** `account` is masked to its last four characters before it is stored. */
  payoutMethod: v.optional(
    v.nullable(v.object({kind: plainText(60), label: v.optional(textSchema), account: v.optional(plainText(100))})),
    null,
  ),
  /** The most links that are not archived. */
  linkQuota: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))), null),
});
export type PartnerInput = v.InferOutput<typeof partnerInputSchema>;
