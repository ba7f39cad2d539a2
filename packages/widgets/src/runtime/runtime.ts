import type {CurrencyDeclaration, PartnerBackend} from '@kabinet/contract';
import {DEFAULT_TOKENS} from '@kabinet/themes';
import type {BrandScheme, SchemeTokens} from '@kabinet/themes';
import {afterPaint} from './after-paint.js';
import {Core} from './core.js';
import type {Locales} from './i18n/known-texts.js';
import {localesFor} from './i18n/locales.js';
import {createTranslator} from './i18n/translator.js';
import type {Translator} from './i18n/translator.js';
import {languageOf} from './language.js';
import {currenciesIn, hooksIn, levelIn, schemeIn} from './usable-options.js';
import type {HeadingLevel, HostHooks, RuntimeOptions} from './options.js';
import type {ChoiceStorage} from './remembered.js';

/** Everything widgets need, as one immutable snapshot: a change of any option makes a new one. */
export interface Runtime {
  readonly backend: PartnerBackend;
  /** Outlives snapshots as long as the backend stays the same. */
  readonly core: Core;
  /** `ru` */
  readonly language: string;
  /** `en-GB` */
  readonly locale: string;
  /** The words of a widget, those that all share included. Keys stand for them until `localesFor(language)` is there. */
  readonly texts: Translator;
  readonly tokens: SchemeTokens;
  /** The operator's, as a visitor knows it. */
  readonly brandName: string | undefined;
  readonly scheme: BrandScheme;
  readonly currencies: readonly CurrencyDeclaration[];
  /** The programme that the host has fixed. */
  readonly programme: string | undefined;
  readonly headingLevel: HeadingLevel;
  /** Where choices are kept between visits; undefined is the browser's own storage, null is nowhere. */
  readonly storage: ChoiceStorage | null | undefined;
  readonly hooks: Readonly<HostHooks>;
}

/**
 * A runtime to set as a widget's own `runtime` property. For a whole page or a part of it, use `configureKabinet` and
 * `scopeKabinet`. Throws `TypeError` when there is no usable backend.
 *
 * @param core Answers and stream to take over from an earlier runtime of the same backend.
 */
export function createRuntime(options: RuntimeOptions, core = coreFor(options)): Runtime {
  const {backend, debug} = options;
  const overrides = options.texts ?? undefined;
  const {language, locale} = languageOf(options.locale);
  const texts = growing(language, (locales) => createTranslator({language, locale, locales, overrides, debug}));
  if (debug) void import('./i18n/unknown-overrides.js').then(({warnOfUnknown}) => warnOfUnknown(overrides));
  tellFaults(options);
  return Object.freeze({
    backend,
    core,
    language,
    locale,
    texts,
    tokens: options.theme ?? DEFAULT_TOKENS,
    brandName: options.theme?.brand.name,
    scheme: schemeIn(options.scheme) ?? options.theme?.brand.scheme ?? 'auto',
    currencies: currenciesIn(options.currencies),
    programme: options.programme,
    headingLevel: levelIn(options.headingLevel) ?? 2,
    storage: options.storage,
    hooks: hooksIn(options),
  });
}

/** What is wrong with the options is said when nothing waits for it any more. */
function tellFaults(options: RuntimeOptions): void {
  void afterPaint()
    .then(() => import('./option-faults.js'))
    .then(({warnOfFaults}) => warnOfFaults(options))
    // The code did not come: what could be used is used all the same.
    .catch(() => undefined);
}

/** Made anew when more texts have come: those of a part that was opened. */
function growing(language: string, make: (locales: Locales) => Translator): Translator {
  let known: Locales | undefined;
  let translator: Translator = () => (key) => key;
  return (messages) => {
    const locales = localesFor(language);
    if (locales && locales !== known) translator = make(locales);
    known = locales;
    return translator(messages);
  };
}

export function coreFor({backend}: Pick<RuntimeOptions, 'backend'>): Core {
  if (typeof (backend as Partial<PartnerBackend> | undefined)?.session !== 'function') {
    throw new TypeError('kabinet: `backend` must be a PartnerBackend with at least a `session` method.');
  }
  return new Core(backend);
}
