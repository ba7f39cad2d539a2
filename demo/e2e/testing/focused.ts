import type {Page} from 'playwright-core';

/** What assistive technology is told of the element that has the focus. */
export async function focused(page: Page): Promise<{role: string; name: string; description: string}> {
  const session = await page.context().newCDPSession(page);
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  // The document around is focused as well; what is meant comes after it.
  const node = nodes.findLast(({properties}) => properties?.some(({name, value}) => name === 'focused' && value.value));
  const text = (of: {value?: unknown} | undefined): string =>
    typeof of?.value === 'string' ? of.value.replace(/\s+/g, ' ') : '';
  return {role: text(node?.role), name: text(node?.name), description: text(node?.description)};
}
