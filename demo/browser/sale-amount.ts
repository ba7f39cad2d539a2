/** Digits with at most two after a point, as both of the shop's currencies have them. */
const AMOUNT = /^\d{1,12}(?:\.\d{1,2})?$/;

/** An amount above zero as a person types it, with comma or point: `6 400,00` is `6400.00`. Anything else is nothing. */
export function saleAmount(typed: string): string | undefined {
  const amount = typed.replace(/\s/g, '').replace(',', '.');
  return AMOUNT.test(amount) && /[1-9]/.test(amount) ? amount : undefined;
}
