import * as v from 'valibot';
import {maybe} from './absent.js';
import {instantSchema} from './calendar.js';
import {figuresSchema} from './figures.js';
import {cursorSchema, idSchema, limitSchema, subIdsSchema} from './identifiers.js';
import {offerReferenceSchema} from './offers.js';
import {openPicklist} from './open-picklist.js';
import {pageSchema} from './page.js';
import {periodSchema} from './period-schemas.js';
import {promoCodeSchema} from './programme-links.js';
import {utmSchema} from './utm.js';
import {tagSchema, tagsSchema} from './tags.js';

export const LINK_STATUSES = ['active', 'paused', 'archived'] as const;

const nameSchema = v.pipe(v.string(), v.maxLength(120));
/** Checked for its host by `checkDestination`, on both sides of the wire. */
const destinationSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(2048));
/** Letters and digits, hyphens inside; compared without regard to case. */
const codeSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9](?:[A-Za-z0-9-]{1,38}[A-Za-z0-9])$/));

/** The token of Russian ad labelling. */
const eridSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{4,100}$/));
/** An empty text takes away what a link had. */
const orNone = <Schema extends v.GenericSchema>(schema: Schema) => v.union([schema, v.literal('')]);

/** A partner's own way into the operator's site. The partner's code stands in the path, where no blocker strips it. */
export const linkSchema = v.object({
  id: idSchema,
  programme: idSchema,
  offer: offerReferenceSchema,
  name: v.string(),
  code: v.string(),
  /** The address to give to visitors. */
  url: v.string(),
  destination: v.string(),
  subIds: maybe(subIdsSchema),
  /** Added to the destination, as are the ad token and the promo code: see `landingAddress`. */
  utm: maybe(utmSchema),
  erid: maybe(v.string()),
  promoCode: maybe(v.string()),
  /** Where `capabilities.links.tags` has them. */
  tags: maybe(v.array(v.string())),
  status: openPicklist(LINK_STATUSES),
  createdAt: instantSchema,
  /** The link's figures in the period of the query. */
  figures: maybe(figuresSchema),
});
export type Link = v.InferOutput<typeof linkSchema>;

/** What may order links: the day they were made, their names, figures of the period and ratios of those. */
export const LINK_SORTS = [
  'created',
  'name',
  'clicks',
  'uniqueClicks',
  'conversions',
  'cr',
  'epc',
  'earnings',
] as const;
export type LinkSort = (typeof LINK_SORTS)[number];

export const linksQuerySchema = v.object({
  programme: idSchema,
  /** Without it: every link but archived ones. */
  status: v.optional(v.array(v.picklist(LINK_STATUSES))),
  offer: v.optional(idSchema),
  /** Links that carry this tag; where `capabilities.links.filters` has `tag`. */
  tag: v.optional(tagSchema),
  /**
   * Links whose name, code, destination or one of whose tags holds this, in either case, `ё` and `е` alike; where
   * `capabilities.links.filters` has `search`.
   */
  search: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200))),
  /** Figures are counted in this period; without it they are left out. */
  period: v.optional(periodSchema),
  /**
   * Without it `created`. Other than by `created` and `name` needs a period. A ratio that cannot be computed stands
   * last, whatever the direction. Those that a backend takes: see `capabilities.links.sorts`.
   */
  sort: v.optional(v.picklist(LINK_SORTS)),
  /** Without it `desc`: the newest and the largest first. */
  direction: v.optional(v.picklist(['asc', 'desc'])),
  cursor: v.optional(cursorSchema),
  limit: v.optional(limitSchema),
});
export type LinksQuery = v.InferOutput<typeof linksQuerySchema>;

export const linkPageSchema = pageSchema(linkSchema);
export type LinkPage = v.InferOutput<typeof linkPageSchema>;

export const linkDraftSchema = v.object({
  programme: idSchema,
  offer: idSchema,
  /** Without it the offer's own page. */
  destination: v.optional(destinationSchema),
  name: v.optional(nameSchema),
  /** A code of the partner's own, where `capabilities.links.customCodes` allows it. A taken code is a conflict. */
  code: v.optional(codeSchema),
  subIds: v.optional(subIdsSchema),
  /** This and the two below where `programme.links` offers them. */
  utm: v.optional(utmSchema),
  erid: v.optional(eridSchema),
  promoCode: v.optional(promoCodeSchema),
  tags: v.optional(tagsSchema),
});
export type LinkDraft = v.InferOutput<typeof linkDraftSchema>;

/** What is left out stays. Setting the status of an archived link restores it. */
export const linkChangesSchema = v.object({
  id: idSchema,
  name: v.optional(nameSchema),
  destination: v.optional(destinationSchema),
  /** Where `capabilities.links.codeChange` allows it. */
  code: v.optional(codeSchema),
  subIds: v.optional(subIdsSchema),
  utm: v.optional(utmSchema),
  erid: v.optional(orNone(eridSchema)),
  promoCode: v.optional(orNone(promoCodeSchema)),
  /** All of them, as they then are. */
  tags: v.optional(tagsSchema),
  status: v.optional(v.picklist(['active', 'paused'])),
});
export type LinkChanges = v.InferOutput<typeof linkChangesSchema>;

export const linkIdSchema = v.object({id: idSchema});

/** A link as other objects refer to it. */
export const linkReferenceSchema = v.object({id: idSchema, name: v.string(), code: maybe(v.string())});
