import {WIDGETS} from '../testing/embedded.js';

export const WIDTH = 900;

/** Far enough for the highest of them. */
export const APART = 4000;

/** What tells the time of the test. */
export const MOMENTS = '[part~="freshness"], .foot';

/**
 * A page decides where a widget stands (a page that turns takes it along), how wide it is and in which font: that much
 * is given, and no more. All else that is inherited, and all that is said of everything on the page, comes to the
 * widgets.
 */
export const PLACES = `<style>
  html, body {
    margin: 0 !important; padding: 0 !important; border: 0 !important; font-family: sans-serif !important;
    animation: none !important; background: #fff !important; scrollbar-width: none !important;
  }
  ${WIDGETS.map(
    (name, index) => `kabinet-${name} {
      display: block !important; position: absolute !important; top: ${index * APART}px !important; left: 0 !important;
      width: ${WIDTH}px !important; height: auto !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
      animation: none !important;
    }`,
  ).join('')}
</style>`;

/** Runs in the page: what matches in the shadow roots of the widgets keeps its room and is not seen. */
export function hideAll(selector: string): void {
  for (const widget of document.body.querySelectorAll('*')) {
    for (const one of widget.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []) {
      one.style.setProperty('visibility', 'hidden');
    }
  }
}
