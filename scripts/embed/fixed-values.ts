/** Options of a library that have one value here. */
export interface FixedOptions {
  readonly file: RegExp;
  /** How those who use it import it. */
  readonly asked: RegExp;
  /** What holds options in the library's own code. */
  readonly holder: RegExp;
  /** The one value, undefined for what nobody gives. */
  readonly values: Readonly<Record<string, string | undefined>>;
  /** Which of them has to be stated, and where: the library would take another. */
  readonly stated: {readonly file: RegExp; readonly names: readonly string[]};
}

const nobodyGives = (...names: readonly string[]): Readonly<Record<string, undefined>> =>
  Object.fromEntries(names.map((name) => [name, undefined]));

/** Questions are put once, whether there is a connection or not, and live updates say when to put them again. */
const QUERIES: FixedOptions = {
  file: /\/@tanstack\/query-core\/build\/modern\/\w+\.js$/,
  asked: /['"]@tanstack\/query-core['"]/,
  holder: /options$/i,
  values: {
    networkMode: '"always"',
    refetchOnReconnect: 'false',
    refetchOnWindowFocus: 'false',
    retry: 'false',
    ...nobodyGives(
      '_optimisticResults',
      'behavior',
      'getPreviousPageParam',
      'initialData',
      'initialDataUpdatedAt',
      'initialPromise',
      'maxPages',
      'persister',
      'refetchInterval',
      'refetchIntervalInBackground',
      'refetchOnMount',
      'retryDelay',
      'retryOnMount',
      'select',
      'structuralSharing',
      'suspense',
      'throwOnError',
    ),
  },
  stated: {
    file: /\/widgets\/src\/runtime\/core\.ts$/,
    names: ['networkMode', 'refetchOnReconnect', 'refetchOnWindowFocus', 'retry'],
  },
};

/** Texts are flat and handed in; they have plural forms and gaps, and nothing else. */
const TEXTS: FixedOptions = {
  file: /\/i18next\/dist\/esm\/i18next\.js$/,
  asked: /['"]i18next['"]/,
  holder: /^(?:opt|options|this|this\.options|this\.options\.interpolation|this\.modules|this\.services)$/,
  values: {
    escapeValue: 'false',
    ignoreJSONStructure: 'false',
    initAsync: 'false',
    keySeparator: 'false',
    load: '"all"',
    nest: 'false',
    nsSeparator: 'false',
    pluralSeparator: '"_"',
    prepend: '"_"',
    returnEmptyString: 'true',
    returnNull: 'false',
    saveMissingPlurals: 'true',
    saveMissingTo: '"fallback"',
    skipOnVariables: 'true',
    userDefinedKeySeparator: 'false',
    userDefinedNsSeparator: 'false',
    ...nobodyGives(
      'alwaysFormat',
      'appendNamespaceToCIMode',
      'appendNamespaceToMissingKey',
      'applyPostProcessor',
      'backend',
      'backendConnector',
      'cleanCode',
      'context',
      'defaultValue',
      'defaultVariables',
      'fallbackNS',
      'formatter',
      'i18nFormat',
      'isClone',
      'joinArrays',
      'languageDetector',
      'lngs',
      'lowerCaseLng',
      'missingInterpolationHandler',
      'missingKeyNoValueFallbackToKey',
      'nonExplicitSupportedLngs',
      'ordinal',
      'overloadTranslationOptionHandler',
      'parseMissingKeyHandler',
      'partialBundledLanguages',
      'postProcess',
      'postProcessPassResolved',
      'preload',
      'returnDetails',
      'returnObjects',
      'returnedObjectHandler',
      'skipInterpolation',
      'supportedLngs',
      'updateMissing',
      'useRawValueToEscape',
    ),
  },
  stated: {
    file: /\/widgets\/src\/runtime\/i18n\/translator\.ts$/,
    names: ['escapeValue', 'initAsync', 'keySeparator', 'nest', 'nsSeparator'],
  },
};

export const FIXED: readonly FixedOptions[] = [QUERIES, TEXTS];
