import {checkInput, decimalSchema} from '@kabinet/contract';

/** Thousands set apart by the mark that the country does not use for a fraction. */
const GROUPED = {',': /^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d*)?$/, '.': /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/};

/**
 * As a number of the contract: `1 000,5` is `1000.5`. Empty for nothing, undefined for what is no number. Either mark is
 * taken for that of a fraction, unless it stands where it can only set thousands apart: `1.500` is `1500` in German.
 *
 * @param mark Between whole and fraction, as the visitor writes it.
 */
export function typedAmount(text: string, mark: string): string | undefined {
  const plain = text.replace(/\s/g, '').replace('−', '-');
  const own = mark === '.' ? '.' : ',';
  const ungrouped = GROUPED[own].test(plain) ? plain.replaceAll(own === '.' ? ',' : '.', '') : plain;
  const decimal = ungrouped.replace(',', '.');
  try {
    return decimal === '' ? '' : checkInput(decimalSchema, decimal);
  } catch {
    return undefined;
  }
}
