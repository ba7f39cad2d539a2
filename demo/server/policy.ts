/**
 * The strictest policy a page can have, to show that the widgets need no exception: no inline scripts or styles, no
 * foreign origin, and of Trusted Types only the one policy with which Lit makes its templates.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html kabinet',
].join('; ');
