import type {BrowserContext, Page} from 'playwright-core';

/** Looks for texts that must not be anywhere: wherever a page can put them. */
export class SecretWatch {
  readonly #secrets: readonly string[];
  readonly #told: string[] = [];

  /** @param secrets - As they are compared: without blanks and hyphens. */
  constructor(secrets: readonly string[]) {
    this.#secrets = secrets;
  }

  /** Watches what every page of this visitor asks for and says, from now on. Bodies of requests are what they are for. */
  watch(context: BrowserContext): void {
    context.on('request', (request) => {
      this.#note('an address', request.url());
      this.#note('a referrer', request.headers()['referer'] ?? '');
    });
    context.on('console', (message) => this.#note('the console', message.text()));
    context.on('weberror', (error) => this.#note('an error', String(error.error().stack)));
  }

  /** Something else that was said: a log, an error report. */
  hear(where: string, text: string): void {
    this.#note(where, text);
  }

  /** Where each secret was seen so far, and where it is now. Empty when all is well. */
  async found(page: Page): Promise<string[]> {
    const places = await page.evaluate(readEverything);
    const now = Object.entries(places).flatMap(([where, text]) => this.#in(where, text));
    return [...new Set([...this.#told, ...now])].toSorted();
  }

  #note(where: string, text: string): void {
    this.#told.push(...this.#in(where, text));
  }

  #in(where: string, text: string): string[] {
    const even = decoded(text).replaceAll(/[\s\u00a0-]/g, '');
    return this.#secrets.filter((secret) => even.includes(secret)).map((secret) => `${where}: ${secret}`);
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Runs in the page: all that it shows and keeps, by the place. */
async function readEverything(): Promise<Record<string, string>> {
  const shadows = (root: ParentNode): string =>
    [...root.querySelectorAll('*')]
      .map((element) => {
        const typed = 'value' in element ? String(element.value) : '';
        return typed + (element.shadowRoot ? element.shadowRoot.innerHTML + shadows(element.shadowRoot) : '');
      })
      .join('\n');
  const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('The database cannot be read.'));
    });
  const rows: unknown[] = [];
  for (const {name = ''} of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      rows.push(await settled(database.transaction(store).objectStore(store).getAll()));
    }
    database.close();
  }
  const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
  return {
    'the page': document.documentElement.outerHTML + shadows(document),
    'its address': location.href,
    'its name and state': `${window.name} ${JSON.stringify(history.state)}`,
    localStorage: JSON.stringify(localStorage),
    sessionStorage: JSON.stringify(sessionStorage),
    IndexedDB: JSON.stringify(rows),
    'the caches': kept
      .flat()
      .map(({url}) => url)
      .join('\n'),
    cookies: document.cookie,
  };
}
