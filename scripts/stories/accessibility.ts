import type {AxeResults, RunOptions} from 'axe-core';
import type {Page} from 'playwright-core';
import type {Entry} from './storybook.js';

/** The rules about what is drawn. All others are about elements, which no scheme changes. */
const DRAWN = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Axe {
  run(context: Document, options: RunOptions): Promise<AxeResults>;
}

export interface BarrierOptions {
  /** The elements were asked about already, in another scheme. */
  readonly isKnown: boolean;
  /** The colours are the reader's own. */
  readonly isForced: boolean;
}

/** What axe finds: WCAG 2.2 A and AA, and best practice. */
export async function findBarriers(page: Page, {tags}: Entry, {isKnown, isForced}: BarrierOptions): Promise<string[]> {
  const options: RunOptions = {
    runOnly: isKnown
      ? // The colours are then the reader's own, and a page is not told which: what axe reads are those that were replaced.
        {type: 'rule', values: DRAWN.filter((rule) => !(isForced && rule === 'color-contrast'))}
      : {type: 'tag', values: RULES},
    resultTypes: ['violations'],
    // The brand lab shows each widget twice on purpose, in both schemes; no host does.
    ...(tags.includes('lab') && {rules: {'landmark-unique': {enabled: false}}}),
  };
  const {violations} = await page.evaluate(
    (given) => (window as unknown as {axe: Axe}).axe.run(document, given),
    options,
  );
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, html, failureSummary}) => {
      const reason = failureSummary?.split('\n').at(1)?.trim() ?? '';
      return `${id}: ${target.flat().join(' ')} ${html.replaceAll(/<!--.*?-->/g, '').slice(0, 160)} (${reason})`;
    }),
  );
}
