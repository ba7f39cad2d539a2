/** In milliseconds: a page or a frame that nobody sees paints nothing. */
const PATIENCE_MS = 2000;

/** Resolves when what has been drawn is on the screen. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(patience);
      cancelAnimationFrame(frame);
      resolve();
    };
    const patience = setTimeout(end, PATIENCE_MS);
    const frame = requestAnimationFrame(() => setTimeout(end));
  });
}
