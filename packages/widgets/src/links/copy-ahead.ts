import {written} from '../controllers/copy-controller.js';

/**
 * Begins to copy a text that is still to come. To be called in the press itself: once that is over, Safari lets nobody
 * write, but it waits for what was promised in it.
 *
 * @param text - Undefined when there is nothing to copy after all.
 * @returns whether it stands on the clipboard.
 */
export async function copyAhead(text: Promise<string | undefined>): Promise<boolean> {
  const promised = text.then(blobOf);
  // Whoever keeps the clipboard closed does not look at what was promised.
  promised.catch(() => undefined);
  try {
    await navigator.clipboard.write([new ClipboardItem({'text/plain': promised})]);
    return true;
  } catch {
    const known = await text;
    return known !== undefined && written(known);
  }
}

function blobOf(text: string | undefined): Blob {
  if (text === undefined) throw new DOMException('There is nothing to copy.', 'AbortError');
  return new Blob([text], {type: 'text/plain'});
}
