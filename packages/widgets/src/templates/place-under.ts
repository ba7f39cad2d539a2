const GAP = 8;

/**
 * Keeps a fixed panel under its anchor, or above where there is more room, inside the window, until this is
 * aborted. It is by itself when the panel has gone.
 */
export function placeUnder(panel: HTMLElement, anchor: HTMLElement): AbortController {
  const stopping = new AbortController();
  const place = (): void => {
    if (!panel.isConnected || !panel.matches(':popover-open')) stopping.abort();
    else move(panel, anchor);
  };
  place();
  // Its content may come later, and change its size.
  const size = new ResizeObserver(() => requestAnimationFrame(place));
  size.observe(panel);
  stopping.signal.addEventListener('abort', () => size.disconnect());
  const options = {signal: stopping.signal, passive: true, capture: true};
  addEventListener('scroll', place, options);
  addEventListener('resize', place, options);
  return stopping;
}

function move(panel: HTMLElement, anchor: HTMLElement): void {
  const at = anchor.getBoundingClientRect();
  const {offsetWidth: width, offsetHeight: height} = panel;
  const {innerWidth, innerHeight} = window;
  // It grows towards the middle of the window, whichever way the text runs.
  const isOnTheRight = at.left + at.width / 2 > innerWidth / 2;
  const wantedLeft = isOnTheRight ? at.right - width : at.left;
  const below = at.bottom + GAP;
  const above = at.top - GAP - height;
  const top = below + height > innerHeight && above >= GAP ? above : below;
  panel.style.setProperty('left', `${clamp(wantedLeft, GAP, innerWidth - width - GAP)}px`);
  panel.style.setProperty('top', `${clamp(top, GAP, innerHeight - height - GAP)}px`);
}

/** The lower bound wins when there is not room enough. */
function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
