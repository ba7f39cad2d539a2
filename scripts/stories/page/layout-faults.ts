import {allElements, parentOf, pathOf} from './deep.js';

/** Rounding of fractional boxes. */
const SLACK_PX = 1.5;
/** Of a line's height; letters are lower than the line that holds them. */
const SLACK_OF_LINE = 0.3;
const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

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

/** Controls and texts of which a part cannot be seen: cut by a box that does not scroll, or out of the window. */
export function findClippedTexts(): string[] {
  const faults = new Set<string>();
  for (const element of allElements()) {
    if (!isSeen(element)) continue;
    if (element.matches(CONTROLS) && !scroller(element) && isOutside([element.getBoundingClientRect()]))
      faults.add(`${pathOf(element)} stands out of the window`);
    for (const text of element.childNodes) {
      if (text.nodeType !== Node.TEXT_NODE || !text.nodeValue?.trim()) continue;
      const fault = faultOf(text, element);
      if (fault) faults.add(`${pathOf(element)} “${text.nodeValue.trim().slice(0, 60)}” ${fault}`);
    }
  }
  return [...faults];
}

function faultOf(text: Node, element: Element): string | undefined {
  const range = document.createRange();
  range.selectNodeContents(text);
  const boxes = [...range.getClientRects()].filter(({width}) => width > 0);
  if (boxes.length === 0 || scroller(element) || isTold(text.nodeValue?.trim() ?? '', element)) return undefined;
  if (isOutside(boxes)) return 'stands out of the window';
  const own = blockOf(element);
  if (own && overhang(boxes, own.getBoundingClientRect()) > SLACK_PX) return `stands out of ${pathOf(own)}`;
  let isReachedByScrolling = false;
  for (let at: Element | undefined = element; at; at = parentOf(at)) {
    const {overflowX, overflowY} = getComputedStyle(at);
    const box = at.getBoundingClientRect();
    isReachedByScrolling ||= overflowY === 'auto' || overflowY === 'scroll';
    if (isCutting(overflowX) && overhang(boxes, box) > SLACK_PX) return `is cut by ${pathOf(at)}`;
    const isLow = boxes.some(
      ({top, bottom, height}) => Math.max(box.top - top, bottom - box.bottom) > height * SLACK_OF_LINE,
    );
    if (isCutting(overflowY) && !isReachedByScrolling && isLow) return `is cut in its height by ${pathOf(at)}`;
  }
  return undefined;
}

function isCutting(overflow: string): boolean {
  return overflow === 'hidden' || overflow === 'clip';
}

/** By how many pixels the boxes stand out of another to the left or right. */
function overhang(boxes: readonly DOMRect[], around: DOMRect): number {
  return Math.max(...boxes.map(({left, right}) => Math.max(around.left - left, right - around.right)));
}

function isOutside(boxes: readonly DOMRect[]): boolean {
  return overhang(boxes, new DOMRect(0, 0, document.documentElement.clientWidth, 0)) > SLACK_PX;
}

/** The box whose width the text has to keep to. */
function blockOf(element: Element): Element | undefined {
  for (let at: Element | undefined = element; at; at = parentOf(at)) {
    const {display} = getComputedStyle(at);
    if (display !== 'inline' && display !== 'contents') return at;
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
function isTold(text: string, element: Element): boolean {
  for (let at: Element | undefined = element; at; at = parentOf(at)) {
    const root = at.getRootNode() as Document | ShadowRoot;
    const tips = (at.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => root.getElementById(id)?.textContent);
    if ([at.getAttribute('title'), ...tips].some((told) => told?.includes(text))) return true;
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
