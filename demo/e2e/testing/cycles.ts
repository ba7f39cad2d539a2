import {setTimeout as sleep} from 'node:timers/promises';
import type {CDPSession, Page} from 'playwright-core';

declare global {
  interface Window {
    /** Every element that came and went. */
    gone?: WeakRef<Element>[];
  }
}

export interface Cycles {
  readonly times: number;
  /** Tags of what comes and goes. */
  readonly tags: readonly string[];
  /** Between coming and going, everything that opens is opened, as an impatient visitor does it. */
  readonly used?: boolean;
}

/** Puts elements on the page, waits until they show their figures, takes them away again; so many times. */
export function comeAndGo(page: Page, {times, tags, used = false}: Cycles): Promise<void> {
  return page.evaluate(
    async ({names, count, isUsed}) => {
      const pause = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));
      const isDrawn = ({shadowRoot: root}: Element): boolean =>
        root?.querySelector('.head') != null && !root.querySelector('.skeleton');
      const use = async ({shadowRoot: root}: Element): Promise<void> => {
        const openers =
          root?.querySelectorAll<HTMLElement>('.row-open, [popovertarget], .term, .segments button') ?? [];
        for (const opener of [...openers].slice(0, 8)) {
          opener.click();
          await pause(10);
        }
      };
      for (let index = 0; index < count; index++) {
        const elements = names.map((name) => document.createElement(name));
        (window.gone ??= []).push(...elements.map((element) => new WeakRef(element)));
        document.body.append(...elements);
        while (!elements.every(isDrawn)) await pause(5);
        if (isUsed) for (const element of elements) await use(element);
        for (const element of elements) element.remove();
        await pause(5);
      }
    },
    {names: tags, count: times, isUsed: used},
  );
}

export interface Held {
  /** Of the elements that went, those that something still holds. */
  readonly elements: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Of the engine's heap; nodes have one of their own. */
  readonly heapKb: number;
}

const SETTLED_MS = 1000;
/** A page that has not come to rest by then is measured as it is. */
const MOST_LOOKS = 10;

/**
 * What the page holds when all is collected that can be. Requests and drawings under way hold the last elements for a
 * moment, on a slow machine for a longer one: two looks in a row must agree.
 */
export async function heldBy(session: CDPSession): Promise<Held> {
  let before: Held | undefined;
  for (let look = 1; ; look++) {
    await sleep(SETTLED_MS);
    const held = await heldNow(session);
    if (look === MOST_LOOKS || (held.nodes === before?.nodes && held.listeners === before.listeners)) return held;
    before = held;
  }
}

async function heldNow(session: CDPSession): Promise<Held> {
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const {nodes, jsEventListeners: listeners} = await session.send('Memory.getDOMCounters');
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  const {result} = await session.send('Runtime.evaluate', {
    expression: 'window.gone?.filter((one) => one.deref()).length ?? 0',
  });
  return {elements: Number(result.value), nodes, listeners, heapKb: usedSize / 1024};
}
