import autocannon from 'autocannon';

export interface RedirectFigures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

const WARM_UP_SECONDS = 2;
const SECONDS = 10;
const VISITORS = 400;
const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

/** Follows the links as many visitors do at once. Fails when an answer was no redirect: it would be cheap for the wrong reason. */
export async function measureRedirects(
  url: string,
  codes: readonly string[],
  connections: number,
): Promise<RedirectFigures> {
  const requests = Array.from({length: VISITORS}, (_, index) => ({
    path: `/r/${codes[index % codes.length]}`,
    headers: {'user-agent': BROWSER, 'x-forwarded-for': `203.0.${index >> 8}.${index & 255}`},
  }));
  await autocannon({url, connections, duration: WARM_UP_SECONDS, requests});
  const result = await autocannon({url, connections, duration: SECONDS, requests});
  const failures = result.errors + result.timeouts + result['2xx'] + result['4xx'] + result['5xx'];
  if (failures > 0) throw new Error(`${failures} of the answers were no redirects.`);
  return {perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99};
}
