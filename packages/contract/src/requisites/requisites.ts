import * as v from 'valibot';
import {maybe} from '../absent.js';
import {instantSchema} from '../calendar.js';
import {idSchema} from '../identifiers.js';
import {namedRecord} from '../named-record.js';
import {metaSchema} from '../page.js';
import {fieldNameSchema, requisiteFormSchema} from './form.js';

/** The most that one value may hold. */
const MOST_CHARACTERS = 500;

const valuesSchema = namedRecord(
  fieldNameSchema,
  // With words of our own: those of the schema would repeat what was typed.
  v.pipe(v.string('A text is expected.'), v.maxLength(MOST_CHARACTERS, 'It is too long.')),
);

/** What the operator’s step-up gave: a code, or a token of the operator’s own. */
export const proofSchema = v.pipe(v.string('A text is expected.'), v.maxLength(2000, 'It is too long.'));

/** How the partner is paid. Of what is secret only the masked value is here. */
export const requisiteSchema = v.object({
  id: idSchema,
  /** The id of the form; a form that the operator has withdrawn is not among `forms`. */
  form: v.string(),
  values: v.record(v.string(), v.string()),
  /** Where the money goes, masked: `•• 4417`. */
  account: maybe(v.string()),
  /** The one that money goes to when nothing else is said. */
  isMain: v.boolean(),
  createdAt: instantSchema,
  changedAt: instantSchema,
});
export type Requisite = v.InferOutput<typeof requisiteSchema>;

export const requisitesQuerySchema = v.object({programme: idSchema});
export type RequisitesQuery = v.InferOutput<typeof requisitesQuerySchema>;

export const requisitesSchema = v.object({
  /** Forms that the programme takes. */
  forms: v.array(requisiteFormSchema),
  /** The main one first, then the oldest first. */
  items: v.array(requisiteSchema),
  /** Operations that want a `proof`: `requisites.save`. */
  stepUp: maybe(v.array(v.string())),
  /** How long a change holds withdrawals. */
  freezeHours: maybe(v.pipe(v.number(), v.minValue(0))),
  /** No withdrawal before this moment: something was changed. Absent when nothing is held. */
  frozenUntil: maybe(instantSchema),
  meta: metaSchema,
});
export type Requisites = v.InferOutput<typeof requisitesSchema>;

/** Without an id a new one. With it a change: a value that is left out stays, an empty one goes. */
export const requisiteDraftSchema = v.object({
  programme: idSchema,
  id: v.optional(idSchema),
  form: v.pipe(v.string(), v.nonEmpty(), v.maxLength(64)),
  values: valuesSchema,
  /** Makes it the main one; the first one is that by itself. */
  isMain: v.optional(v.boolean()),
  proof: v.optional(proofSchema),
});
export type RequisiteDraft = v.InferOutput<typeof requisiteDraftSchema>;

/** The most of a partner in a programme. */
export const MOST_REQUISITES = 20;

export const requisiteIdSchema = v.object({id: idSchema, proof: v.optional(proofSchema)});
export type RequisiteId = v.InferOutput<typeof requisiteIdSchema>;

/** All of them as they are kept, because the partner asked to see them. */
export const revealedRequisiteSchema = v.object({id: idSchema, values: v.record(v.string(), v.string())});
export type RevealedRequisite = v.InferOutput<typeof revealedRequisiteSchema>;

export const bankQuerySchema = v.object({bik: v.pipe(v.string(), v.regex(/^\d{9}$/, 'Nine digits are expected.'))});
export type BankQuery = v.InferOutput<typeof bankQuerySchema>;

/** A Russian bank by its БИК. */
export const bankSchema = v.object({
  bik: v.string(),
  name: v.string(),
  correspondentAccount: maybe(v.string()),
  city: maybe(v.string()),
});
export type Bank = v.InferOutput<typeof bankSchema>;
