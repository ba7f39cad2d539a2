import {isStrippedParameter, isSubIdSlot} from '@kabinet/contract';
import * as v from 'valibot';
import type {GivenSecrets} from './secrets.js';

/** What the operator decides about the server. */
export interface Config {
  readonly port: number;
  readonly hostname: string;
  /** A PostgreSQL server; without it the database lives in `dataFolder`. */
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  /** The origin that links and pages have for visitors, without a slash at the end; without it, the server's own. */
  readonly publicOrigin: string | undefined;
  /** Other origins whose pages may call the partner API; the server's own pages always may. */
  readonly allowedOrigins: readonly string[];
  /** The header in which a proxy names the visitor's country. */
  readonly countryHeader: string | undefined;
  /** The header in which a proxy names the visitor's address; without it, the connection's. */
  readonly addressHeader: string | undefined;
  /** The parameter of a destination that carries the click id. */
  readonly clickParameter: string;
  /** Where the operator says whether a partner's proof is good. */
  readonly stepUpUrl: string | undefined;
  readonly secrets: GivenSecrets;
}

const secret = v.optional(
  v.pipe(v.string(), v.minLength(16, 'At least 16 characters are expected.'), v.maxLength(500)),
);
/** It travels in a header, behind `Bearer`. */
const operatorKey = v.optional(
  v.pipe(v.string(), v.regex(/^[\x21-\x7e]{16,500}$/, 'At least 16 characters of ASCII without blanks are expected.')),
);
const header = v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,60}$/, 'The name of a header is expected.')));

const environmentSchema = v.object({
  PORT: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,5}$/, 'A port such as 8787 is expected.'),
      v.transform(Number),
      v.maxValue(65_535),
    ),
    '8787',
  ),
  HOST: v.optional(v.pipe(v.string(), v.nonEmpty()), '127.0.0.1'),
  DATABASE_URL: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^postgres(ql)?:\/\/./, 'An address such as postgres://user:password@host:5432/name is expected.'),
    ),
  ),
  DATA_DIR: v.optional(v.pipe(v.string(), v.nonEmpty()), '.data'),
  PUBLIC_ORIGIN: v.optional(
    v.pipe(
      v.string(),
      v.check(isOrigin, 'An origin such as https://go.shop.example is expected.'),
      v.transform((text) => new URL(text).origin),
    ),
  ),
  ALLOWED_ORIGINS: v.optional(
    v.pipe(
      v.string(),
      v.transform((text) => text.split(/[\s,]+/).filter(Boolean)),
      v.array(v.pipe(v.string(), v.check(isOrigin, 'Origins such as https://shop.example are expected.'))),
      v.transform((origins) => origins.map((origin) => new URL(origin).origin)),
    ),
    '',
  ),
  COUNTRY_HEADER: header,
  ADDRESS_HEADER: header,
  CLICK_PARAMETER: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[A-Za-z][\w-]{0,39}$/, 'A name of letters, digits, "_" and "-" is expected.'),
      v.check(
        (name) => !isStrippedParameter(name) && !isSubIdSlot(name),
        'Blockers remove a parameter of this name. Choose one such as ref_click.',
      ),
    ),
    'ref_click',
  ),
  STEP_UP_URL: v.optional(
    v.pipe(v.string(), v.check(isGuarded, 'An address such as https://shop.example/step-up is expected.')),
  ),
  OPERATOR_KEY: operatorKey,
  POSTBACK_SECRET: secret,
  TOKEN_SECRET: secret,
});

/**
 * Reads the configuration from environment variables; an empty one is none.
 * @throws {Error} Naming each variable that is wrong, and why; fit to be shown to the operator.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.entries(environment).filter(([, value]) => value !== undefined && value !== '');
  const read = check(Object.fromEntries(given));
  return {
    port: read.PORT,
    hostname: read.HOST,
    databaseUrl: read.DATABASE_URL,
    dataFolder: read.DATA_DIR,
    publicOrigin: read.PUBLIC_ORIGIN,
    allowedOrigins: read.ALLOWED_ORIGINS,
    countryHeader: read.COUNTRY_HEADER,
    addressHeader: read.ADDRESS_HEADER,
    clickParameter: read.CLICK_PARAMETER,
    stepUpUrl: read.STEP_UP_URL,
    secrets: {
      operatorKey: read.OPERATOR_KEY,
      postbackSecret: read.POSTBACK_SECRET,
      tokenSecret: read.TOKEN_SECRET,
    },
  };
}

function check(environment: object): v.InferOutput<typeof environmentSchema> {
  const result = v.safeParse(environmentSchema, environment);
  if (result.success) return result.output;
  const lines = result.issues.map(({path, message}) => `  ${String(path?.[0]?.key)}: ${message}`);
  throw new Error(['The configuration cannot be used:', ...lines].join('\n'));
}

/** Passwords go there: only to where nobody reads along. */
function isGuarded(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const {protocol, hostname, username, password} = new URL(text);
  const isLoopback = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return (protocol === 'https:' || (protocol === 'http:' && isLoopback)) && username === '' && password === '';
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const {protocol, pathname, search, hash, username} = new URL(text);
  return /^https?:$/.test(protocol) && pathname === '/' && search === '' && hash === '' && username === '';
}
