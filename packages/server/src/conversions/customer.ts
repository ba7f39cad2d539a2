import {createHmac} from 'node:crypto';
import type {Sale} from './body.js';

type Customer = NonNullable<Sale['customer']>;

/** What a partner may see of a customer. */
export interface MaskedCustomer {
  readonly customerName: string | null;
  readonly customerEmail: string | null;
}

/**
 * The given name and an initial, the first letter of the mailbox: `Анна К.`, `a•••@mail.example`. Shops that know no
 * name write a telephone number or an address in its place: that is left out.
 */
export function maskCustomer({name, email}: Customer = {}): MaskedCustomer {
  return {
    customerName: name === undefined || /[@\d]/.test(name) ? null : maskName(name),
    customerEmail: email === undefined ? null : maskEmail(email),
  };
}

function maskName(name: string): string {
  const [given = '', ...others] = name.split(/\s+/);
  const initial = Array.from(others.at(-1) ?? '')[0];
  return initial === undefined ? given : `${given} ${initial}.`;
}

function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return `${Array.from(email)[0] ?? ''}•••@${email.slice(at + 1)}`;
}

/**
 * A key by which a programme knows a customer again: the shop's id, else the e-mail, else the click that brought them.
 * Null when nothing of these is known. Without the secret it says nothing.
 */
export function customerKey(
  secret: string,
  {customer, clickId}: {customer?: Customer | undefined; clickId?: string | undefined},
): string | null {
  const identity =
    (customer?.id !== undefined && `id:${customer.id}`) ||
    (customer?.email !== undefined && `email:${customer.email.toLowerCase()}`) ||
    (clickId !== undefined && `click:${clickId}`);
  return identity ? createHmac('sha256', secret).update(identity).digest('base64url') : null;
}
