import {allElements} from './deep.js';

const LOOK_MS = 50;
/** So long nothing may change; longer where something says that it is still loading, as some stories do for ever. */
const QUIET_MS = 150;
const BUSY_QUIET_MS = 700;
const GIVE_UP_MS = 8000;

/** Resolves when the story has stopped changing. */
export async function settled(): Promise<void> {
  const begun = performance.now();
  let [seen, since] = [picture(), begun];
  for (;;) {
    // After a frame: on a busy machine time may pass in which nothing is laid out.
    await new Promise((done) => setTimeout(() => requestAnimationFrame(done), LOOK_MS));
    const [now, at] = [picture(), performance.now()];
    // Letters of another font have another width, and it is asked for only when it is needed.
    if (now !== seen || document.fonts.status === 'loading') [seen, since] = [now, at];
    const quiet = allElements().some((element) => element.getAttribute('aria-busy') === 'true')
      ? BUSY_QUIET_MS
      : QUIET_MS;
    if (at - since >= quiet || at - begun > GIVE_UP_MS) return;
  }
}

/** Resolves when a story that stood still has taken on another scheme or window. */
export async function settledAgain(): Promise<void> {
  const seen = picture();
  for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
  if (picture() !== seen) await settled();
}

/** Different whenever something was added, taken away, or moved the rest. */
function picture(): string {
  const elements = allElements();
  const nodes = elements.reduce((sum, {childNodes}) => sum + childNodes.length, 0);
  const {scrollWidth, scrollHeight} = document.documentElement;
  return [elements.length, nodes, scrollWidth, scrollHeight].join();
}
