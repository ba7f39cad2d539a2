/** What of a library nobody calls here. */
export interface Unused {
  readonly file: RegExp;
  /** What stands in the place of what a name is declared as. */
  readonly instead?: Readonly<Record<string, string>>;
  /** Members that go, by class. */
  readonly members?: Readonly<Record<string, readonly string[]>>;
  /** What is only said to a logger that is never on. */
  readonly spoken?: readonly string[];
  /** What members do instead, by class. */
  readonly bodies?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * Our texts are handed in, flat, without formats and without other texts in them; one instance speaks one language, and
 * English where that has gaps.
 */
const I18NEXT: Unused = {
  file: /\/i18next\/dist\/esm\/i18next\.js$/,
  spoken: ['log', 'warn', 'deprecate', 'once'],
  instead: {
    Logger: 'class { create() { return this; } init() {} error() {} }',
    Connector: 'class extends EventEmitter {}',
    Formatter: 'class { format(value) { return value; } }',
    deepFindWithDefaults: '(data, defaults, key) => getPath(data, key)',
    escape: '(value) => value',
    get: '() => ({interpolation: {}})',
    keysFromSelector: '() => ""',
    looksLikeObjectPathRegExpCache: 'undefined',
  },
  members: {
    EventEmitter: ['off', 'once'],
    ResourceStore: [
      'addNamespaces',
      'removeNamespaces',
      'deprecateDottedLng',
      'addResource',
      'addResources',
      'addResourceBundle',
      'removeResourceBundle',
      'hasResourceBundle',
      'getResourceBundle',
      'getDataByLanguage',
      'hasLanguageSomeTranslations',
      'toJSON',
    ],
    Translator: ['exists', 'getUsedParamsDetails'],
    LanguageUtil: [
      'getScriptPartFromCode',
      'getLanguagePartFromCode',
      'formatLanguageCode',
      'deprecateBareCode',
      'isSupportedCode',
      'getBestMatchFromCodes',
    ],
    PluralResolver: ['needsPlural', 'getPluralFormsOfKey'],
    Interpolator: ['reset', 'nest'],
    I18n: [
      'loadResources',
      'use',
      'hydrate',
      'getFixedT',
      'exists',
      'setDefaultNamespace',
      'setResolvedLanguage',
      'loadNamespaces',
      'loadLanguages',
      'dir',
      'cloneInstance',
      'toJSON',
    ],
  },
  bodies: {
    EventEmitter: {on: 'return this;', emit: ''},
    ResourceStore: {getResource: 'return getPath(this.data, [lng, ns, key]);'},
    Translator: {
      extractFromKey: 'return {key, namespaces: opt.ns};',
      extendTranslation: 'return this.interpolator.interpolate(res, opt.replace, this.language, opt);',
      hasDefaultValue: 'return false;',
    },
    LanguageUtil: {
      getFallbackCodes: 'return fallbacks;',
      toResolveHierarchy: 'return [...new Set([code, ...this.options.fallbackLng])];',
    },
    PluralResolver: {getRule: 'return (this.pluralRulesCache[code] ??= new Intl.PluralRules(code));'},
    Interpolator: {
      init: "this.formatSeparator = ',';",
      resetRegExp: 'this.regexp = /{{(.+?)}}/g; this.regexpUnescape = /{{-(.+?)}}/g;',
    },
    I18n: {
      changeLanguage: 'this.translator.changeLanguage(lng); callback(null);',
      hasLoadedNamespace: 'return true;',
      reloadResources: '',
    },
  },
};

const QUERY_CORE = '@tanstack/query-core/build/modern';

/** Writes go to the backend itself, and nothing waits for a connection or for somebody to look. */
const QUERY_CLIENT: Unused = {
  file: new RegExp(`/${QUERY_CORE}/queryClient\\.js$`),
  members: {
    QueryClient: [
      'mount',
      'unmount',
      'isMutating',
      'ensureQueryData',
      'getQueriesData',
      'setQueriesData',
      'removeQueries',
      'resetQueries',
      'cancelQueries',
      'query',
      'fetchQuery',
      'prefetchQuery',
      'infiniteQuery',
      'fetchInfiniteQuery',
      'prefetchInfiniteQuery',
      'ensureInfiniteQueryData',
      'resumePausedMutations',
      'getMutationCache',
      'getDefaultOptions',
      'setDefaultOptions',
      'setQueryDefaults',
      'setMutationDefaults',
      'getMutationDefaults',
      'defaultMutationOptions',
    ],
  },
  bodies: {QueryClient: {getQueryDefaults: ''}},
};

const MUTATION_CACHE: Unused = {
  file: new RegExp(`/${QUERY_CORE}/mutationCache\\.js$`),
  instead: {MutationCache: 'class { clear() {} }'},
};

const QUERY_CACHE: Unused = {
  file: new RegExp(`/${QUERY_CORE}/queryCache\\.js$`),
  members: {QueryCache: ['find', 'onFocus', 'onOnline']},
};

const QUERY: Unused = {
  file: new RegExp(`/${QUERY_CORE}/query\\.js$`),
  members: {Query: ['queryType', 'resetState', 'reset', 'onFocus', 'onOnline']},
};

/** Results are made for listeners, not for a drawing under way; nobody asks from time to time. */
const QUERY_OBSERVER: Unused = {
  file: new RegExp(`/${QUERY_CORE}/queryObserver\\.js$`),
  members: {
    QueryObserver: [
      'getOptimisticResult',
      'trackResult',
      'trackProp',
      'getCurrentQuery',
      'fetchOptimistic',
      'shouldFetchOnReconnect',
      'shouldFetchOnWindowFocus',
    ],
  },
  bodies: {
    QueryObserver: {
      '#computeRefetchInterval': 'return false;',
      '#updateRefetchInterval': '',
      '#clearRefetchInterval': '',
    },
  },
};

const INFINITE_QUERY_OBSERVER: Unused = {
  file: new RegExp(`/${QUERY_CORE}/infiniteQueryObserver\\.js$`),
  members: {InfiniteQueryObserver: ['getOptimisticResult']},
};

/** Keys are a topic and what is asked, and sought by their beginning; no option is a function. */
const UTILS: Unused = {
  file: new RegExp(`/${QUERY_CORE}/utils\\.js$`),
  instead: {
    isServer: 'false',
    hashQueryKeyByOptions: '(key, options) => options.queryKeyHashFn(key)',
    partialMatchKey: '(key, beginning) => beginning.every((part, index) => key[index] === part)',
    resolveQueryValue: '(value) => value',
  },
};

/** What the library leaves to whoever has another clock, another page, or a drawing to wait for. */
const SURROUNDINGS: readonly Unused[] = [
  {file: new RegExp(`/${QUERY_CORE}/notifyManager\\.js$`), instead: {notifyManager: '{batch: (call) => call()}'}},
  {file: new RegExp(`/${QUERY_CORE}/timeoutManager\\.js$`), instead: {timeoutManager: 'globalThis'}},
  {file: new RegExp(`/${QUERY_CORE}/environmentManager\\.js$`), instead: {isServer: '() => false'}},
];

export const UNUSED: readonly Unused[] = [
  I18NEXT,
  QUERY_CLIENT,
  MUTATION_CACHE,
  QUERY_CACHE,
  QUERY,
  QUERY_OBSERVER,
  INFINITE_QUERY_OBSERVER,
  UTILS,
  ...SURROUNDINGS,
];
