import {idSchema} from '@kabinet/contract';
import * as v from 'valibot';

/** The name of an environment variable: a config file holds no secrets. */
const variable = v.pipe(
  v.string(),
  v.regex(/^[A-Z][A-Z0-9_]{0,99}$/, 'The name of an environment variable is expected.'),
);

const origin = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^/?#@\s]+$/, 'An origin such as https://shop.example is expected.'),
);

const count = v.pipe(v.number(), v.integer(), v.minValue(1));

/** A partner whom the config itself names. */
const partnerSchema = v.strictObject({
  /** The partner's id at the platform. */
  account: idSchema,
  /** What pages call the partner, where the platform does not say. */
  name: v.optional(v.pipe(v.string(), v.maxLength(200))),
  /** The partner's own key. */
  key: v.optional(variable),
});

const mappingSchema = v.strictObject({
  /** The mapping document, from the folder of this file. */
  document: v.pipe(v.string(), v.nonEmpty()),
  /** Where the API is. */
  url: v.pipe(v.string(), v.url()),
  /** Sent with every request. Names in braces are those of `keys`, and `{partnerKey}` and `{account}`. */
  headers: v.optional(v.record(v.string(), v.string()), {}),
});

/** What stands in a gateway's config file. Keys are there by the names of the environment variables that hold them. */
export const gatewayConfigSchema = v.strictObject({
  $schema: v.optional(v.string()),
  /** A platform that is known: `affiliatewp`. Either this or `mapping`. */
  platform: v.optional(v.string()),
  /** What the platform needs to know; see its notes. */
  settings: v.optional(v.record(v.string(), v.unknown())),
  /** Any other JSON API, by a mapping document. */
  mapping: v.optional(mappingSchema),
  /** Variables that hold the operator's keys: `{"token": "AFFILIATEWP_TOKEN"}`. */
  keys: v.optional(v.record(v.string(), variable), {}),
  /** What the key allows, where the operator's plan says something else than the platform's documentation. */
  allowance: v.optional(v.strictObject({requests: count, perMs: count})),
  /** Partners by the id that their tokens name. Without it a token says the account too. */
  partners: v.optional(v.record(idSchema, partnerSchema)),
  /** A variable that holds the partners' own keys, as JSON: `{"pt_alice": "…"}`. */
  partnerKeys: v.optional(variable),
  /** A variable that holds the secret by which the operator's server signs tokens, of 32 characters at least. */
  tokenSecret: variable,
  /** Other origins whose pages may ask. */
  origins: v.optional(v.array(origin), []),
  port: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65_535)), 8790),
  hostname: v.optional(v.pipe(v.string(), v.nonEmpty()), '127.0.0.1'),
  /** Seconds for which an answer of the platform serves; a minute when it is left out. */
  keepSeconds: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(3600)), 60),
});
export type GatewayFile = v.InferOutput<typeof gatewayConfigSchema>;
