/**
 * Words that general filter lists of ad-blockers hide or refuse when they stand in an address, a tag, a class or a part.
 * The lists change daily; this one is short and ours, so that whoever adds a name learns of it at once. The lists
 * themselves are asked by `npm run check:filters` where they are at hand.
 */
const DENIED_WORDS = new Set([
  ...['ad', 'ads', 'adv', 'advert', 'adverts', 'advertiser', 'advertising', 'advertisement', 'banner', 'banners'],
  ...['branding', 'share', 'social', 'sponsor', 'sponsored'],
]);

/** Words that are refused in addresses only. */
const DENIED_IN_ADDRESSES = new Set([
  ...['analytics', 'beacon', 'collect', 'counter', 'counters', 'cpa', 'informer', 'pageview', 'pixel'],
  ...['stat', 'track', 'tracker', 'trackers', 'tracking', 'visitor', 'visitors'],
]);

/** Beginnings of hosts that are refused whatever stands behind them. */
const DENIED_HOST = /^(?:[a-z]+:)?\/\/(?:affiliates?|banners?|promo|ads|stat|counter)\./i;

/** Folders and files that are refused only together, with a version between them or not. */
const DENIED_PATHS = /\/api\/(?:v?\d+\/)?(?:stats?|click|events)(?=[/?.]|$)|\/events\/log\b|action=js_stats/i;

/** Sizes of advertisements: `300x250`, `728_90`. */
const DENIED_SIZE = /(?<!\d)(?:\d{3}[x_-]\d{2,3})(?!\d)/;

/** Words that are refused only side by side. */
const DENIED_PAIR =
  /affiliate[-_]?(?:link|track)|click[-_]?stats|partner[-_/]banner|(?<![a-z])(?:ya-partner|da-widget)/i;

function wordsOf(name) {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z\d]+/);
}

/**
 * Why the name of a tag, class, part or slot would be blocked, or undefined when it is safe.
 *
 * @param {string} name
 * @returns {string | undefined}
 */
export function deniedIn(name) {
  const word = wordsOf(name).find((part) => DENIED_WORDS.has(part));
  return word ?? DENIED_PAIR.exec(name)?.[0] ?? DENIED_SIZE.exec(name)?.[0];
}

/**
 * The same for a file, a path or a whole address.
 *
 * @param {string} address
 * @returns {string | undefined}
 */
export function deniedInAddress(address) {
  const together = DENIED_HOST.exec(address) ?? DENIED_PATHS.exec(address);
  return together?.[0] ?? wordsOf(address).find((part) => DENIED_IN_ADDRESSES.has(part)) ?? deniedIn(address);
}
