import type {Html} from '../site/html.js';
import {POLICY} from './policy.js';

/** A page of the site, in the state that the cookies and this request ask for; nothing about it may be kept. */
export function pageResponse(page: Html, status: number, cookies: readonly string[]): Response {
  const headers = new Headers({
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  });
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return new Response(page.text, {status, headers});
}
