import * as v from 'valibot';
import {maybe} from '../absent.js';
import {idSchema} from '../identifiers.js';
import {openPicklist} from '../open-picklist.js';
import {textSchema} from '../text.js';

export const DOCUMENT_KINDS = ['act', 'invoice', 'receipt', 'statement'] as const;

/** A document of a payout. With an `id` it is fetched by `documents.open`; with a `url` the operator shows it itself. */
export const documentRefSchema = v.object({
  label: textSchema,
  kind: maybe(openPicklist(DOCUMENT_KINDS)),
  id: maybe(idSchema),
  url: maybe(v.string()),
});
export type DocumentRef = v.InferOutput<typeof documentRefSchema>;

export const documentQuerySchema = v.object({
  id: idSchema,
  /** The language of a document that the backend makes: `ru`. Others are as they were sent. */
  language: v.optional(v.pipe(v.string(), v.regex(/^[a-zA-Z]{2,3}(-[a-zA-Z\d]{1,8})*$/, 'A language is expected.'))),
});
export type DocumentQuery = v.InferOutput<typeof documentQuerySchema>;

/** A file. On the wire its bytes are the body, and the rest is in headers. */
export const documentFileSchema = v.object({
  /** As it is saved: `act-P-1001.html`. */
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
  /** Its media type. */
  type: v.string(),
  bytes: v.instance(Uint8Array),
});
export type DocumentFile = v.InferOutput<typeof documentFileSchema>;
