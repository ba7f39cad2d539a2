import {bikFault, correspondentAccountFault} from '@kabinet/contract';
import type {CheckFault} from '@kabinet/contract';

/** A bank as a directory has it. */
export interface BankEntry {
  readonly bik: string;
  readonly name: string;
  readonly correspondentAccount?: string | undefined;
  readonly city?: string | undefined;
}

/** What is wrong with a bank, and in which field. Its correspondent account carries a key over the БИК. */
export function bankFault({
  bik,
  correspondentAccount,
}: BankEntry): {field: 'bik' | 'correspondentAccount'; fault: CheckFault} | undefined {
  const inBik = bikFault(bik);
  if (inBik) return {field: 'bik', fault: inBik};
  const inAccount =
    correspondentAccount === undefined ? undefined : correspondentAccountFault(correspondentAccount, bik);
  return inAccount && {field: 'correspondentAccount', fault: inAccount};
}
