import {checkInput, decimalSchema} from '@kabinet/contract';

/**
 * As a number of the contract: `1 000,5` is `1000.5`. Empty for nothing, undefined for what is no number.
 *
 * @param mark Between whole and fraction, as the visitor writes it.
 */
export function typedAmount(text: string, mark: string): string | undefined {
  const plain = text.replace(/\s/g, '').replace('−', '-');
  const ungrouped = mark === '.' ? plain.replace(/,(?=\d{3}(?:\D|$))/g, '') : plain;
  const decimal = ungrouped.replace(',', '.');
  try {
    return decimal === '' ? '' : checkInput(decimalSchema, decimal);
  } catch {
    return undefined;
  }
}
