import * as v from 'valibot';
import {maybe} from './absent.js';
import {instantSchema} from './calendar.js';
import {idSchema} from './identifiers.js';
import {textSchema} from './text.js';

/**
 * The campaign fields of a link, in the order in which they are written: `utm_medium` first, because lists for blockers
 * hide links that hold `&utm_medium=cpa`.
 */
export const UTM_FIELDS = ['medium', 'source', 'campaign', 'term', 'content'] as const;
export type UtmField = (typeof UTM_FIELDS)[number];

const utmValueSchema = v.pipe(v.string(), v.maxLength(200));

/** An absent field and an empty one mean the same. */
export const utmSchema = v.object({
  source: v.optional(utmValueSchema),
  medium: v.optional(utmValueSchema),
  campaign: v.optional(utmValueSchema),
  term: v.optional(utmValueSchema),
  content: v.optional(utmValueSchema),
});
export type Utm = v.InferOutput<typeof utmSchema>;

/** Values that the operator proposes under a name. */
export const utmPresetSchema = v.object({name: textSchema, utm: utmSchema});
export type UtmPreset = v.InferOutput<typeof utmPresetSchema>;

const templateNameSchema = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(60));

/** Values that the partner has saved under a name of their own. */
export const utmTemplateSchema = v.object({name: v.string(), utm: utmSchema, savedAt: maybe(instantSchema)});
export type UtmTemplate = v.InferOutput<typeof utmTemplateSchema>;

/** The most templates of a partner in a programme. */
export const MOST_UTM_TEMPLATES = 50;

export const utmTemplatesQuerySchema = v.object({programme: idSchema});
export type UtmTemplatesQuery = v.InferOutput<typeof utmTemplatesQuerySchema>;

/** By name. */
export const utmTemplatesSchema = v.object({items: v.array(utmTemplateSchema)});
export type UtmTemplates = v.InferOutput<typeof utmTemplatesSchema>;

/** A template of that name is replaced; one without values is forgotten. */
export const utmTemplateDraftSchema = v.object({programme: idSchema, name: templateNameSchema, utm: utmSchema});
export type UtmTemplateDraft = v.InferOutput<typeof utmTemplateDraftSchema>;

/** Only the fields that hold something. */
export function filledUtm(utm: Utm = {}): Utm {
  return Object.fromEntries(UTM_FIELDS.flatMap((field) => (utm[field]?.trim() ? [[field, utm[field].trim()]] : [])));
}
