/** What a link that leads nowhere shows: neutral, in both languages, without a word about whose link it was. */
export function nowherePage(): Response {
  return new Response(NOWHERE, {
    status: 404,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'",
      'x-robots-tag': 'noindex',
    },
  });
}

/** A browser that fetches ahead must come again when somebody really clicks; a failure is what makes it. */
export function notAheadOfTime(): Response {
  return new Response(null, {status: 503, headers: {'cache-control': 'no-store'}});
}

/**
 * Sends the visitor on. Never from a cache, which would hide the next click; the page before may be known to the shop
 * by its origin only.
 */
export function redirectTo(url: string): Response {
  return new Response(null, {
    status: 302,
    headers: {
      location: url,
      'cache-control': 'no-store',
      'referrer-policy': 'strict-origin',
      'x-robots-tag': 'noindex',
    },
  });
}

const NOWHERE = `<!doctype html>
<html lang="ru">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Ссылка не действует · This link does not work</title>
<p>Ссылка не действует. Возможно, её адрес написан с ошибкой или её больше нет.</p>
<p lang="en">This link does not work. Its address may be mistyped, or it is no longer there.</p>
</html>
`;
