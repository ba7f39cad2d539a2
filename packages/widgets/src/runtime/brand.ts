import {DEFAULT_BRAND, parseBrand} from '@kabinet/themes';
import type {Brand} from '@kabinet/themes';

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
  for (const {field, message} of problems) console.warn(`kabinet: brand: ${field} ${message}`);
  return brand;
}
