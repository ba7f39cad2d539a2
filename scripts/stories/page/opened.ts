import {allElements, pathOf} from './deep.js';
import {findMovement} from './movement.js';

/** What opens something: a menu, a panel, a row, a fold. */
const OPENERS = 'summary, [aria-haspopup], [aria-expanded="false"], [aria-controls], [popovertarget]';
/** Of a story; in a long table all rows open alike. */
const TRIED = 8;

/** What moves when something is opened, for a person who asked for less movement. Leaves it open. */
export async function findMovementWhenOpened(): Promise<string[]> {
  const faults: string[] = [];
  const openers = allElements().filter((element) => element.matches(OPENERS));
  for (const opener of openers.slice(0, TRIED)) {
    // What was opened before may have taken it away or covered it.
    if (!(opener instanceof HTMLElement) || !opener.checkVisibility()) continue;
    const name = pathOf(opener);
    opener.click();
    await new Promise((done) => setTimeout(() => requestAnimationFrame(done)));
    faults.push(...findMovement().map((fault) => `${name} opened: ${fault}`));
  }
  return [...new Set(faults)];
}
