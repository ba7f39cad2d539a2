import * as v from 'valibot';
import {maybe} from '../absent.js';
import {calendarDateSchema} from '../calendar.js';
import {openPicklist} from '../open-picklist.js';
import {textSchema} from '../text.js';

/** What is asked of a partner. One of the operator's own is told by its title. */
export const OBLIGATION_KINDS = ['receipt_upload', 'act_to_sign', 'tax_form', 'identity'] as const;

/**
 * When something is asked for: once before the first payout, with every payout before the money leaves, or after every
 * payout that has arrived.
 */
export const PAPER_MOMENTS = ['before_first', 'with_payout', 'after_payout'] as const;
export type PaperMoment = (typeof PAPER_MOMENTS)[number];

/** Files that are taken, by their media types. */
export const FILE_TYPES = ['application/pdf', 'image/png', 'image/jpeg'] as const;

/** The largest file, unless a rule says less: 5 MiB. */
export const MOST_FILE_BYTES = 5 * 1024 * 1024;

/** What a programme asks of those who are paid by some requisites. */
export const paperRuleSchema = v.object({
  /** Unique within the programme: `npd_receipt`. */
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/, 'Letters, digits, "_" and "-" are expected.')),
  kind: openPicklist(OBLIGATION_KINDS),
  title: textSchema,
  /** Where to get it, and what must stand in it. */
  description: maybe(textSchema),
  /** Ids of the requisite forms that it is asked of; of all when it is left out. */
  forms: maybe(v.array(v.string())),
  when: v.picklist(PAPER_MOMENTS),
  /** A file is sent, or the act that the backend has made is signed. */
  by: v.picklist(['file', 'signature']),
  /** Holds payouts until it is done; true when it is left out. */
  blocks: maybe(v.boolean()),
  /** The operator looks at it before it counts as done. */
  reviewed: maybe(v.boolean()),
  /** Days that there are for it, from the payout on. */
  dueDays: maybe(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3660))),
  /** Payouts made before this day, in the programme's zone, owe nothing. */
  since: maybe(calendarDateSchema),
  /** An empty form to fill in, on a site that the operator trusts. */
  blankUrl: maybe(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
  /** The largest file. */
  maxBytes: maybe(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_FILE_BYTES))),
});
export type PaperRule = v.InferOutput<typeof paperRuleSchema>;

/** Whose name stands in documents, as the one who pays. */
export const payerSchema = v.object({
  name: textSchema,
  /** Lines below the name: taxpayer number, address, who signs. */
  lines: maybe(v.array(textSchema)),
});
export type Payer = v.InferOutput<typeof payerSchema>;

/** What a programme asks for: ready rules by their ids, and rules of the operator's own. */
export type OfferedPapers = readonly (string | PaperRule)[];

/** The papers of a programme. */
export interface PaperTerms {
  readonly payer?: Payer | undefined;
  readonly rules: OfferedPapers;
}
