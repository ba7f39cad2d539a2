import {BRANDS, brands, type BrandId, type Scheme} from './brands.js';
import type {StoreCurrency} from './products.js';
import {LANGUAGES, type Language, type Words} from './words.js';

/** How one person sees the site: chosen by a link (`?lang=en`), kept in a cookie. */
export interface Visit {
  readonly language: Language;
  readonly brand: BrandId;
  readonly scheme: Scheme;
  readonly store: StoreCurrency;
  /** The page without its store: `/catalogue/bowls` for `/eu/catalogue/bowls`. */
  readonly path: string;
  /** Cookies that keep what this request has chosen. */
  readonly chosen: readonly string[];
}

const YEAR_SECONDS = 31_536_000;
const SCHEMES = ['light', 'dark'] as const;

export function visitOf(request: Request): Visit {
  const {pathname, searchParams} = new URL(request.url);
  const cookies = cookiesOf(request);
  const choose = <T extends string>(name: string, known: readonly T[]): T | undefined =>
    known.find((one) => one === searchParams.get(name)) ?? known.find((one) => one === cookies.get(name));
  const chosen = ['lang', 'brand', 'scheme'].flatMap((name) => {
    const value = searchParams.get(name);
    return value && /^[a-z]+$/.test(value) ? [`${name}=${value}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax`] : [];
  });
  const brand = choose('brand', BRANDS) ?? 'clay';
  const european = /^\/eu(?=\/|$)/.test(pathname);
  return {
    language: choose('lang', LANGUAGES) ?? 'ru',
    brand,
    scheme: choose('scheme', SCHEMES) ?? brands[brand].scheme,
    store: european ? 'EUR' : 'RUB',
    path: european ? pathname.slice('/eu'.length) || '/' : pathname,
    chosen,
  };
}

export function cookiesOf(request: Request): ReadonlyMap<string, string> {
  const pairs = (request.headers.get('cookie') ?? '').split(/; */).map((pair) => pair.split('=', 2));
  return new Map(pairs.map(([name = '', value = '']) => [name, value]));
}

/** The words in the visitor's language. */
export function say({language}: Visit, words: Words): string {
  return words[language];
}

/** A page of the store that the visitor is in. */
export function href({store}: Visit, path: string): string {
  return store === 'EUR' ? `/eu${path}` : path;
}

export function price({language, store}: Visit, amounts: Readonly<Record<StoreCurrency, string>>): string {
  const format = new Intl.NumberFormat(language === 'ru' ? 'ru' : 'en-GB', {
    style: 'currency',
    currency: store,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  });
  return format.format(Number(amounts[store]));
}
