import {digitsFault} from './fault.js';
import type {CheckFault} from './fault.js';
import {weightedSum} from './weighted-sum.js';

/**
 * БИК of a Russian bank: nine digits, of which the first two are 04 for banks, 01 and 02 for the treasury and 00 for
 * others. It has no check digit. Source: Bank of Russia regulation 762-П of 29.06.2021, appendix 4.
 */
export function bikFault(value: string): CheckFault | undefined {
  return digitsFault(value, 9) ?? (/^0[0124]/.test(value) ? undefined : 'beginning');
}

/**
 * A settlement account: twenty digits, the ninth of which is a key over the account and its bank's БИК. Without a БИК
 * only the digits are judged.
 *
 * Source: «Порядок расчёта контрольного ключа в номере лицевого счёта», Bank of Russia, 08.09.1997, № 515. The key
 * finds each mistyped digit, and neighbours that changed places unless they differ by 5.
 */
export function settlementAccountFault(account: string, bik: string | undefined): CheckFault | undefined {
  // Accounts at a branch of the central bank are checked with the branch, as its own accounts are.
  const branch = bik?.slice(-3) ?? '';
  return accountFault(account, bik, ['000', '001', '002'].includes(branch) ? branchOf(bik) : branch);
}

/** A bank's own account at the central bank: it begins with 301, and its key is over the branch of that bank. */
export function correspondentAccountFault(account: string, bik: string | undefined): CheckFault | undefined {
  if (digitsFault(account, 20) === undefined && !account.startsWith('301')) return 'beginning';
  return accountFault(account, bik, branchOf(bik));
}

const WEIGHTS = [7, 1, 3];

function accountFault(account: string, bik: string | undefined, branch: string): CheckFault | undefined {
  const fault = digitsFault(account, 20);
  if (fault || bik === undefined || bikFault(bik)) return fault;
  return weightedSum(branch + account, WEIGHTS) % 10 === 0 ? undefined : 'check_digits';
}

function branchOf(bik = ''): string {
  return `0${bik.slice(4, 6)}`;
}
