import {createTheme, DEFAULT_BRAND, defaultTheme, parseBrand} from '@kabinet/themes';
import type {Brand, BrandProblem, Theme} from '@kabinet/themes';

const PATIENCE_MS = 3000;

const loading = new Map<string, Promise<Brand>>();

/** A brand document from its address, asked for once. Whatever goes wrong, there is a brand; the console says why. */
export function loadBrand(address: string): Promise<Brand> {
  let brand = loading.get(address);
  if (!brand) {
    brand = fetchBrand(address).catch((error: unknown) => {
      loading.delete(address);
      console.warn(`kabinet: the brand at ${address} could not be loaded.`, error);
      return DEFAULT_BRAND;
    });
    loading.set(address, brand);
  }
  return brand;
}

async function fetchBrand(address: string): Promise<Brand> {
  const response = await fetch(address, {signal: AbortSignal.timeout(PATIENCE_MS), credentials: 'same-origin'});
  if (!response.ok) throw new Error(`It answered ${response.status}.`);
  const {brand, problems} = parseBrand(await response.json());
  warnOf(problems);
  return brand;
}

/** The theme of a brand; what had to be ignored of it is said in the console. */
export function themeOf(brand: Brand | undefined): Theme {
  if (!brand) return defaultTheme();
  const theme = createTheme(brand);
  warnOf(theme.problems);
  return theme;
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
