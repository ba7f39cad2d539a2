/** The path of a browser; on Debian and its kin it is installed when there is none. Throws when that fails. */
export function ensureBrowser(): string;
