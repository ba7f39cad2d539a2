import {allElements} from './deep.js';

const LOOK_MS = 50;
/** So long nothing may change; longer where something says that it is still loading, as some stories do for ever. */
const QUIET_MS = 150;
const BUSY_QUIET_MS = 700;
const GIVE_UP_MS = 8000;

/** Resolves when the story has stopped changing. */
export async function settled(): Promise<void> {
  await document.fonts.ready;
  const begun = performance.now();
  let [seen, since] = [picture(), begun];
  for (;;) {
    await new Promise((done) => setTimeout(done, LOOK_MS));
    const [now, at] = [picture(), performance.now()];
    if (now !== seen) [seen, since] = [now, at];
    const quiet = allElements().some((element) => element.getAttribute('aria-busy') === 'true')
      ? BUSY_QUIET_MS
      : QUIET_MS;
    if (at - since >= quiet || at - begun > GIVE_UP_MS) return;
  }
}

/** Different whenever something was added, taken away, or moved the rest. */
function picture(): string {
  const elements = allElements();
  return `${elements.length} ${elements.reduce((sum, {childNodes}) => sum + childNodes.length, 0)} ${document.documentElement.scrollHeight}`;
}
