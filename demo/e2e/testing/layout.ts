import type {Page} from 'playwright-core';
import {eventually} from './eventually.js';

/** Notes how much the page's content has moved by itself; to be called before the page is opened. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const totals = {shift: 0, moved: [] as string[], ofPage: [] as string[]};
    Object.assign(window, {layoutTotals: totals});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        if (entry.hadRecentInput) continue;
        totals.shift += entry.value;
        totals.moved.push(...entry.sources.map(({node}) => describe(node)));
        // What is inside of widgets is not told to the page.
        const ofPage = entry.sources.filter(({node}) => node?.isConnected && node.getRootNode() === document);
        totals.ofPage.push(...ofPage.map(({node}) => describe(node)));
      }
    }).observe({type: 'layout-shift', buffered: true});

    function describe(node: Node | null): string {
      const element = node instanceof Element ? node : node?.parentElement;
      return element ? `<${element.localName} class="${element.getAttribute('class') ?? ''}">` : 'something gone';
    }
  });
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly {readonly node: Node | null}[];
}

interface LayoutTotals {
  readonly shift: number;
  readonly moved: readonly string[];
  /** What moved outside of shadow roots. */
  readonly ofPage: readonly string[];
}

/** The cumulative layout shift since the page was opened, and what moved. */
export function shiftsOf(page: Page): Promise<LayoutTotals> {
  return page.evaluate(() => (window as unknown as {layoutTotals: LayoutTotals}).layoutTotals);
}

/** Begins to count anew, two frames from now: what has just changed has been painted by then. */
export async function forgetShifts(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    const {layoutTotals} = window as unknown as {layoutTotals: {shift: number; moved: string[]; ofPage: string[]}};
    Object.assign(layoutTotals, {shift: 0, moved: [], ofPage: []});
  });
}

/** What does not fit: a page wider than the window, texts cut off by their boxes. One sentence each. */
export function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const {scrollWidth, clientWidth} = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`The page is ${scrollWidth} px wide in a window of ${clientWidth} px`);

    const elementsUnder = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? elementsUnder(element.shadowRoot) : []),
      ]);
    const hasOwnText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());

    /** A native field cuts its choice off without telling: how wide is the choice beside it? */
    const cutsChoice = (select: HTMLSelectElement): boolean => {
      const style = getComputedStyle(select);
      const ruler = document.createElement('span');
      ruler.textContent = select.selectedOptions[0]?.text ?? '';
      ruler.style.position = 'absolute';
      for (const name of [
        'font-family',
        'font-size',
        'font-weight',
        'word-spacing',
        'font-size-adjust',
        'letter-spacing',
      ]) {
        ruler.style.setProperty(name, style.getPropertyValue(name));
      }
      select.after(ruler);
      const room = select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      const {width} = ruler.getBoundingClientRect();
      ruler.remove();
      return width > room;
    };

    for (const element of elementsUnder(document.body)) {
      if (element instanceof HTMLSelectElement && element.checkVisibility() && cutsChoice(element)) {
        found.push(`<select> cuts off "${element.selectedOptions[0]?.text}"`);
      }
      if (!hasOwnText(element) || !element.checkVisibility()) continue;
      const style = getComputedStyle(element);
      // What is there for screen readers only is cut off on purpose.
      const isHidden = style.clipPath !== 'none' || element.clientWidth <= 1;
      const wide = style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const high = style.overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
      const scrolls = /auto|scroll/.test(`${style.overflowX} ${style.overflowY}`);
      if (isHidden || scrolls || (!wide && !high)) continue;
      found.push(
        `<${element.localName} class="${element.className}"> cuts off "${element.textContent?.trim().slice(0, 60)}"`,
      );
    }
    return found;
  });
}

const READY_MS = 30_000;

/** Resolves when every widget of the page shows its content. Rejects with the names of those that do not in time. */
export async function widgetsReady(page: Page): Promise<void> {
  await eventually(() => page.evaluate(findWaiting), [], {withinMs: READY_MS, what: 'Content of all widgets'});
  await page.evaluate(() => document.fonts.ready);
}

/** Runs in the page: what there is to wait for. */
function findWaiting(): string[] {
  if (document.readyState === 'loading') return ['the page'];
  const elementsUnder = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? elementsUnder(element.shadowRoot) : []),
    ]);
  return elementsUnder(document)
    .filter(({localName}) => localName.startsWith('kabinet-'))
    .flatMap(({localName, shadowRoot}) => {
      if (!customElements.get(localName)) return `${localName} is not defined`;
      if (!shadowRoot?.querySelector('.widget')) return `${localName} shows nothing`;
      if (shadowRoot.querySelector('.skeleton')) return `${localName} has a skeleton`;
      return shadowRoot.querySelector('.dimmed') ? `${localName} shows the answer to an earlier question` : [];
    });
}
