/** What the check of a page has to know about the test that made it. */
export interface PageAllowance {
  /** Texts that stand in the data and look like a fault: `null`, `{{name}}`. */
  texts: readonly string[];
  /** How every token of every test begins. */
  tokenPrefix: string;
}

/**
 * What is wrong with the page as it stands: texts that no person should read, a token in sight, a script that ran out
 * of data. Looks into open shadow roots. It is also sent to pages as source, so it uses nothing from outside itself.
 *
 * @returns one sentence for each fault; none is good.
 */
export function findDomFaults({texts, tokenPrefix}: PageAllowance): string[] {
  const unreadable = [
    /\bNaN\b/,
    /\bundefined\b/,
    /\bnull\b/,
    /\bInfinity\b/,
    /Invalid Date/,
    /\[object/,
    /\{\{|\}\}/,
    // A text key that was shown instead of its text; what looks like part of an address is none.
    /(?<![\w./@-])(?:stats|links|commissions|balance|payouts|common)\.[a-z]\w*(?!\S*[/@])/,
  ];
  const spoken = ['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'placeholder', 'title'];
  const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);
  const faults: string[] = [];

  const elementsUnder = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? elementsUnder(element.shadowRoot) : []),
    ]);

  /** What a person may read on the element itself: its own text, its names, what is typed into it. */
  const readable = (element: Element): string[] => {
    const own = [...(element.shadowRoot?.childNodes ?? []), ...element.childNodes].filter(
      (node) => node.nodeType === Node.TEXT_NODE,
    );
    const names = spoken.map((name) => element.getAttribute(name) ?? '');
    const typed = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? [element.value] : [];
    return [own.map((node) => node.textContent ?? '').join(''), ...names, ...typed];
  };

  for (const element of elementsUnder(document)) {
    const where = `<${element.localName}>`;
    if (!silent.has(element.tagName)) {
      for (const text of readable(element)) {
        const rest = texts.reduce((left, allowed) => left.replaceAll(allowed, ''), text);
        const fault = unreadable.find((pattern) => pattern.test(rest));
        if (fault) faults.push(`${where} says "${text.trim().slice(0, 120)}"`);
        if (text.includes(tokenPrefix)) faults.push(`${where} shows a token`);
      }
    }
    for (const attribute of element.attributes) {
      if (attribute.value.includes(tokenPrefix)) faults.push(`${where} has a token in its ${attribute.name}`);
    }
  }

  const held = (storage: Storage): string =>
    Array.from({length: storage.length}, (_, i) => storage.getItem(storage.key(i) ?? '')).join('\n');
  const places = {
    'the address': location.href,
    'local storage': held(localStorage),
    'session storage': held(sessionStorage),
    cookies: document.cookie,
  };
  for (const [place, text] of Object.entries(places)) {
    if (text.includes(tokenPrefix)) faults.push(`A token stands in ${place}`);
  }
  if ('__pwned' in window) faults.push('A text from the data was run as a script');
  return faults;
}
