import type {Brand, BrandProblem, Theme} from '@kabinet/themes';
import type * as engineModule from './theme-engine.js';

type Engine = typeof engineModule;

const PATIENCE_MS = 3000;

let engine: Engine | undefined;
const documents = new Map<string, Promise<unknown>>();

/**
 * The theme of a brand, or of the brand document at an address: at once where everything needed is there. Undefined, the
 * default one, for no brand and where it cannot be had; the console says why.
 */
export function themeFor(brand: Brand | string | undefined): Theme | undefined | Promise<Theme | undefined> {
  if (brand === undefined) return undefined;
  if (engine && typeof brand !== 'string') return painted(engine, brand);
  return load(brand);
}

async function load(brand: Brand | string): Promise<Theme | undefined> {
  try {
    const [made, document] = await Promise.all([
      import('./theme-engine.js'),
      typeof brand === 'string' ? fetched(brand) : brand,
    ]);
    engine = made;
    return painted(engine, document as Brand);
  } catch (error) {
    const name = typeof brand === 'string' ? `brand at ${brand}` : 'brand';
    console.warn(`kabinet: the ${name} could not be loaded.`, error);
    return undefined;
  }
}

function painted({createTheme}: Engine, brand: Brand): Theme {
  const theme = createTheme(brand);
  warnOf(theme.problems);
  return theme;
}

/** The document at an address, asked for once unless that fails. What it says is checked when it is painted. */
function fetched(address: string): Promise<unknown> {
  const known = documents.get(address);
  if (known) return known;
  const coming = fetchJson(address);
  documents.set(address, coming);
  coming.catch(() => documents.delete(address));
  return coming;
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address, {signal: AbortSignal.timeout(PATIENCE_MS), credentials: 'same-origin'});
  if (!response.ok) throw new Error(`It answered ${response.status}.`);
  return response.json();
}

const said = new Set<string>();

/** Once for each field and reason: a host that changes its language does not want to hear of its brand again. */
function warnOf(problems: readonly BrandProblem[]): void {
  for (const {field, message} of problems) {
    const text = `kabinet: brand: ${field} ${message}`;
    if (said.has(text)) continue;
    said.add(text);
    console.warn(text);
  }
}
