import type {Payout} from '../payouts.js';
import type {RequisiteForm, RequisiteValues} from './form.js';

/** Characters of an account that remain. */
const SHOWN = 4;

/** An account as it is shown: `•• 4417`; of an e-mail address its first letter and its domain: `a••@mail.example`. */
export function maskedAccount(account: string): string {
  const at = account.lastIndexOf('@');
  if (at > 0) return `${account.slice(0, 1)}••${account.slice(at)}`;
  // Less than twice as many characters would be half told by the last four.
  return `•• ${account.length >= 2 * SHOWN ? account.slice(-SHOWN) : ''}`.trim();
}

/** The values as they are shown before they are asked for: what is secret is masked. */
export function maskedValues(
  {properties}: Pick<RequisiteForm, 'properties'>,
  values: RequisiteValues,
): RequisiteValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      // A form that has changed since may not know the field any more, nor whether it was a secret.
      const isOpen = Object.hasOwn(properties, name) && properties[name]?.writeOnly !== true;
      return [name, isOpen ? value : maskedAccount(value)];
    }),
  );
}

/** Where the money goes, masked, as a payout shows it. */
export function payoutMethodOf(form: RequisiteForm, values: RequisiteValues): NonNullable<Payout['method']> {
  const {id: kind, title, properties, 'x-account': names = []} = form;
  const name = names.find((one) => Object.hasOwn(values, one) && values[one] !== '');
  if (name === undefined) return {kind, label: title};
  return {kind, label: properties[name]?.title ?? title, account: maskedAccount(values[name] ?? '')};
}
