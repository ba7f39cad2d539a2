/** Longer than any browser takes to begin with it. */
const KEPT_MS = 60_000;

/** Gives the visitor a file, without asking a server. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
