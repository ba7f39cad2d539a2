import type {RequisiteForm} from '../form.js';
import {paypalAccount, sepaAccount, usAccount} from './abroad.js';
import {russianCompany, russianPerson, russianSelfEmployed, russianSoleTrader} from './russia.js';
import {usdtEthereum, usdtTron} from './usdt.js';

/** Forms that come with Kabinet. */
export const READY_REQUISITE_FORMS: readonly RequisiteForm[] = [
  russianCompany,
  russianSoleTrader,
  russianSelfEmployed,
  russianPerson,
  sepaAccount,
  usAccount,
  paypalAccount,
  usdtTron,
  usdtEthereum,
];

/** What a programme takes: ready forms by their ids, and forms of the operator's own. */
export type OfferedForms = readonly (string | RequisiteForm)[];

/** The forms themselves, in the operator's order. An id that nobody knows is left out. */
export function formsOf(offered: OfferedForms): RequisiteForm[] {
  return offered.flatMap((form) =>
    typeof form === 'string' ? READY_REQUISITE_FORMS.filter(({id}) => id === form) : [form],
  );
}
