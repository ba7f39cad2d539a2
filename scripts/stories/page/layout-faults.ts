import {allElements, parentOf, pathOf} from './deep.js';

/** Rounding of fractional boxes. */
const SLACK_PX = 1.5;

/** What makes the page scroll sideways; one sentence a fault. */
export function findOverflow(): string[] {
  const {scrollWidth, clientWidth} = document.documentElement;
  if (scrollWidth <= clientWidth + 1) return [];
  const wide = allElements().filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1 && !scroller(element),
  );
  const culprit = wide.at(-1);
  return [`the page is ${scrollWidth} px wide in ${clientWidth} px${culprit ? `: ${pathOf(culprit)}` : ''}`];
}

/** Texts of which a part cannot be read: cut by a box that does not scroll, or out of the window. */
export function findClippedTexts(): string[] {
  const faults = new Set<string>();
  for (const element of allElements()) {
    const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    if (texts.length === 0 || !isSeen(element)) continue;
    for (const text of texts) {
      const fault = faultOf(text, element);
      if (fault) faults.add(`${pathOf(element)} “${text.nodeValue?.trim().slice(0, 60)}” ${fault}`);
    }
  }
  return [...faults];
}

function faultOf(text: Node, element: Element): string | undefined {
  const range = document.createRange();
  range.selectNodeContents(text);
  const boxes = [...range.getClientRects()].filter(({width}) => width > 0);
  if (boxes.length === 0 || scroller(element) || isTold(element)) return undefined;
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  if (left < -SLACK_PX || right > document.documentElement.clientWidth + SLACK_PX) return 'stands out of the window';
  for (let at: Element | undefined = element; at; at = parentOf(at)) {
    const {overflowX} = getComputedStyle(at);
    if (overflowX !== 'hidden' && overflowX !== 'clip') continue;
    const box = at.getBoundingClientRect();
    if (left < box.left - SLACK_PX || right > box.right + SLACK_PX) return `is cut by ${pathOf(at)}`;
  }
  return undefined;
}

/** Something around it that a person can scroll sideways. */
function scroller(element: Element): Element | undefined {
  for (let at = parentOf(element); at && at !== document.body; at = parentOf(at)) {
    const {overflowX} = getComputedStyle(at);
    if ((overflowX === 'auto' || overflowX === 'scroll') && at.scrollWidth > at.clientWidth) return at;
  }
  return undefined;
}

/** The whole text is to be had another way: in a tip, or in the title. */
function isTold(element: Element): boolean {
  for (let at: Element | undefined = element; at; at = parentOf(at)) {
    if (at.hasAttribute('title') || at.hasAttribute('aria-describedby')) return true;
    if (at.shadowRoot) return false;
  }
  return false;
}

/** Drawn, and not one of the texts for screen readers alone, which are a pixel wide. */
function isSeen(element: Element): boolean {
  if (!element.checkVisibility({checkOpacity: true, checkVisibilityCSS: true})) return false;
  for (let at: Element | undefined = element; at; at = parentOf(at)) {
    const {position, width, height} = getComputedStyle(at);
    if (position === 'absolute' && (parseFloat(width) <= 1 || parseFloat(height) <= 1)) return false;
  }
  return true;
}
