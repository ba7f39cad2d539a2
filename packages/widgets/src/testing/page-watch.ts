/** What a test says it causes on purpose. */
export interface PageExpectations {
  /** Texts that stand in the data and look like a fault. */
  texts?: readonly string[];
  /** Parts of the messages of errors that the test provokes. */
  errors?: readonly string[];
  /** Origins that the test talks to beside the page's own. */
  origins?: readonly string[];
}

/** A layout that settles a frame later; the browser reports it as an error, and nobody sees it. */
const HARMLESS = ['ResizeObserver loop'];

/** How the runtime reports in its debugging mode that a text is missing. */
const MISSING_TEXT = 'kabinet: no text for';

const CONSOLE_METHODS = ['debug', 'log', 'info', 'warn', 'error'] as const;

/** Collects what goes wrong on a page while tests run: errors, refused resources, foreign requests, tokens told. */
export class PageWatch {
  readonly #tokenPrefix: string;
  readonly #errors: string[] = [];
  readonly #faults: string[] = [];
  readonly #origins = new Set<string>();
  readonly #resources = new PerformanceObserver((list) => this.#note(list.getEntries()));

  constructor(tokenPrefix: string) {
    this.#tokenPrefix = tokenPrefix;
  }

  /** Begins to watch this page, for good. */
  start(): void {
    window.addEventListener('error', (event) => this.#errors.push(event.message));
    window.addEventListener('unhandledrejection', (event) => this.#errors.push(`Unhandled: ${String(event.reason)}`));
    document.addEventListener('securitypolicyviolation', (event) =>
      this.#faults.push(`The content security policy (${event.violatedDirective}) refused ${event.blockedURI}`),
    );
    this.#resources.observe({type: 'resource', buffered: true});
    for (const method of CONSOLE_METHODS) this.#listenTo(method);
  }

  /** What went wrong since the last call, without what was expected. */
  take({errors = [], origins = []}: PageExpectations = {}): string[] {
    this.#note(this.#resources.takeRecords());
    const expected = [...HARMLESS, ...errors];
    const faults = [
      ...this.#errors.filter((message) => !expected.some((part) => message.includes(part))),
      ...[...this.#origins]
        .filter((origin) => !origins.includes(origin))
        .map((origin) => `A request went to ${origin}`),
      ...this.#faults,
    ];
    this.#errors.length = 0;
    this.#faults.length = 0;
    this.#origins.clear();
    return faults;
  }

  #note(entries: readonly PerformanceEntry[]): void {
    for (const {name} of entries) {
      const {protocol, origin} = new URL(name, location.href);
      if (protocol.startsWith('http') && origin !== location.origin) this.#origins.add(origin);
    }
  }

  #listenTo(method: (typeof CONSOLE_METHODS)[number]): void {
    const original = console[method].bind(console);
    console[method] = (...words: unknown[]) => {
      if (words.some((word) => this.#tellsToken(word))) this.#faults.push(`console.${method} tells a token`);
      if (String(words[0]).includes(MISSING_TEXT)) this.#faults.push(String(words[0]));
      original(...words);
    };
  }

  #tellsToken(word: unknown): boolean {
    if (word instanceof Error) return `${word.message} ${word.stack}`.includes(this.#tokenPrefix);
    try {
      return (typeof word === 'string' ? word : (JSON.stringify(word) ?? '')).includes(this.#tokenPrefix);
    } catch {
      // A circular object is printed by reference; what it holds is not told.
      return false;
    }
  }
}
