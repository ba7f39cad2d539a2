/** Acts after a time, unless the signal is aborted before. Returns what calls it off. */
export function later(ms: number, signal: AbortSignal, action: () => void): () => void {
  const end = (): void => {
    clearTimeout(id);
    signal.removeEventListener('abort', end);
  };
  const id = setTimeout(() => (end(), action()), ms);
  signal.addEventListener('abort', end);
  return end;
}

/** Resolves after a time, or at once when the signal is aborted. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(id);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const id = setTimeout(end, ms);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end);
  });
}
