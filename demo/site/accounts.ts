import type {Words} from './words.js';

/** A partner of the shop whom anybody may sign in as: this is a demonstration. */
export interface Account {
  readonly partner: string;
  readonly name: string;
  readonly about?: Words;
}

/** Whom a session cookie names; a visitor without one is shown the first account. */
export function accountOf(accounts: readonly Account[], partner: string | undefined): Account | undefined {
  return accounts.find((account) => account.partner === partner) ?? accounts[0];
}
