import {allElements, pathOf} from './deep.js';

/** Shorter than a frame: nobody sees it. */
const UNSEEN_MS = 16;

/** What would move, now or when it is opened, for a person who asked for less movement. */
export function findMovement(): string[] {
  const faults = allElements().flatMap((element) =>
    [undefined, '::before', '::after'].flatMap((part) => {
      const style = getComputedStyle(element, part);
      const moves = [
        style.animationName !== 'none' && longest(style.animationDuration) > UNSEEN_MS && `runs ${style.animationName}`,
        style.transitionProperty !== 'none' && longest(style.transitionDuration) > UNSEEN_MS && 'has a transition',
        style.scrollBehavior === 'smooth' && 'scrolls smoothly',
      ];
      return moves.filter(Boolean).map((move) => `${pathOf(element)}${part ?? ''} ${move}`);
    }),
  );
  const running = allElements()
    .flatMap((element) => element.getAnimations())
    .filter(({playState, effect}) => playState === 'running' && Number(effect?.getTiming().duration) > UNSEEN_MS);
  return [...new Set([...faults, ...(running.length > 0 ? [`${running.length} animations are running`] : [])])];
}

/** Of a list of CSS times, in milliseconds. */
function longest(times: string): number {
  return Math.max(...times.split(',').map((time) => parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000)));
}
