/**
 * The address, if following it is safe; otherwise undefined, and it is shown as text. Decided on what the browser's own
 * parser makes of it: `java\tscript:` is `javascript:` there.
 */
export function safeHref(address: string): string | undefined {
  try {
    const {href, protocol} = new URL(address);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
