/** A backend's code, when it is one of those that we have words for. */
export function knownAs<const Codes extends readonly string[]>(codes: Codes, code: string): Codes[number] | undefined {
  return codes.find((known) => known === code);
}
