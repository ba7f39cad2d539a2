/**
 * What partners see of a customer's address: its first letter and its host. An address that was masked already stays so;
 * what is no address is undefined.
 */
export function maskedEmail(address: string): string | undefined {
  const at = address.lastIndexOf('@');
  if (at < 1) return undefined;
  return /[•*]/.test(address) ? address : `${address.slice(0, 1)}•••${address.slice(at)}`;
}
