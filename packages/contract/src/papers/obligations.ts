import * as v from 'valibot';
import {maybe} from '../absent.js';
import {calendarDateSchema, instantSchema} from '../calendar.js';
import {reasonSchema} from '../commissions.js';
import {idSchema} from '../identifiers.js';
import {moneySchema} from '../money.js';
import {openPicklist} from '../open-picklist.js';
import {metaSchema} from '../page.js';
import {proofSchema} from '../requisites/requisites.js';
import {textSchema} from '../text.js';
import {documentRefSchema} from './documents.js';
import {MOST_FILE_BYTES, OBLIGATION_KINDS} from './rule.js';

/** `in_review` waits for the operator's word; a `rejected` one is to be done anew. */
export const OBLIGATION_STATUSES = ['todo', 'in_review', 'done', 'rejected'] as const;

/** A step of the checklist. */
export const obligationSchema = v.object({
  id: idSchema,
  kind: openPicklist(OBLIGATION_KINDS),
  title: textSchema,
  description: maybe(textSchema),
  status: openPicklist(OBLIGATION_STATUSES),
  statusChangedAt: maybe(instantSchema),
  /** Why the operator has rejected it. */
  reason: maybe(reasonSchema),
  /** It holds payouts now. */
  blocks: v.boolean(),
  /** Ids of the requisite forms that it is asked of: a payout to others goes on. Absent: every payout is held. */
  forms: maybe(v.array(v.string())),
  dueOn: maybe(calendarDateSchema),
  /** The payout that it belongs to. */
  payout: maybe(v.object({id: idSchema, number: v.string(), amount: moneySchema})),
  /** A file can be sent now, first or in the place of another. */
  upload: maybe(
    v.object({
      /** Media types. */
      types: v.array(v.string()),
      maxBytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
  ),
  /** `document` can be signed now. */
  signable: maybe(v.boolean()),
  /** What is to be signed or was. */
  document: maybe(documentRefSchema),
  /** An empty form to fill in. */
  blankUrl: maybe(v.string()),
  /** What was sent; `id` is for `documents.open`. */
  file: maybe(v.object({id: idSchema, name: v.string(), sentAt: instantSchema})),
});
export type Obligation = v.InferOutput<typeof obligationSchema>;

export const obligationsQuerySchema = v.object({programme: idSchema});
export type ObligationsQuery = v.InferOutput<typeof obligationsQuerySchema>;

export const obligationsSchema = v.object({
  /** What holds payouts first, then what is due first; then what is done, the latest first and not all of it. */
  items: v.array(obligationSchema),
  /** Operations that want a `proof`: `obligations.sign`. */
  stepUp: maybe(v.array(v.string())),
  meta: metaSchema,
});
export type Obligations = v.InferOutput<typeof obligationsSchema>;

/** Base64 needs four characters for three bytes. */
const MOST_CONTENT = Math.ceil(MOST_FILE_BYTES / 3) * 4;

/** The largest body of an upload: the file, and what stands around it. */
export const MOST_UPLOAD_BYTES = MOST_CONTENT + 16 * 1024;

export const sentFileSchema = v.object({
  name: v.pipe(v.string(), v.nonEmpty('A name is expected.'), v.maxLength(200, 'It is too long.')),
  /** The media type: `application/pdf`. */
  type: v.pipe(v.string('A text is expected.'), v.maxLength(100, 'It is too long.')),
  /** The bytes in base64. */
  content: v.pipe(v.string('A text is expected.'), v.maxLength(MOST_CONTENT, 'The file is too large.')),
});
export type SentFile = v.InferOutput<typeof sentFileSchema>;

export const obligationUploadSchema = v.object({programme: idSchema, id: idSchema, file: sentFileSchema});
export type ObligationUpload = v.InferOutput<typeof obligationUploadSchema>;

export const obligationSignatureSchema = v.object({
  programme: idSchema,
  id: idSchema,
  proof: v.optional(proofSchema),
});
export type ObligationSignature = v.InferOutput<typeof obligationSignatureSchema>;
