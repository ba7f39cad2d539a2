/** In milliseconds: a page or a frame that nobody sees paints nothing. */
const PATIENCE_MS = 2000;

let next: Promise<void> | undefined;

/** Resolves when what has been drawn is on the screen: once for all who ask within a frame, so that they act together. */
export function afterPaint(): Promise<void> {
  return (next ??= new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(patience);
      cancelAnimationFrame(frame);
      next = undefined;
      resolve();
    };
    const patience = setTimeout(end, PATIENCE_MS);
    const frame = requestAnimationFrame(() => {
      // What is drawn from here on may not be part of this frame.
      next = undefined;
      clearTimeout(patience);
      setTimeout(resolve);
    });
  }));
}
