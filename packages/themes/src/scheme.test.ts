import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import type {BrandScheme} from './brand.js';
import {resolveScheme, systemScheme, watchSystemScheme} from './scheme.js';
import type {Scheme} from './roles.js';

describe('scheme', () => {
  let around: HTMLElement;

  beforeEach(() => {
    around = document.body.appendChild(document.createElement('div'));
  });
  afterEach(async () => {
    around.remove();
    await emulateMedia({colorScheme: 'light'});
  });

  const cases: [stated: BrandScheme | undefined, page: string, system: Scheme, shown: Scheme][] = [
    ['light', 'dark', 'dark', 'light'],
    ['dark', 'light', 'light', 'dark'],
    ['auto', 'dark', 'light', 'dark'],
    ['auto', 'light', 'dark', 'light'],
    ['auto', 'only light', 'dark', 'light'],
    ['auto', 'light dark', 'dark', 'dark'],
    ['auto', 'light dark', 'light', 'light'],
    ['auto', 'normal', 'dark', 'dark'],
    ['auto', 'normal', 'light', 'light'],
    [undefined, 'dark', 'light', 'dark'],
  ];
  for (const [stated, page, system, shown] of cases) {
    it(`shows ${shown} for ${stated} on a page with "${page}" when the system is ${system}`, async () => {
      await emulateMedia({colorScheme: system});
      around.style.colorScheme = page;
      expect(resolveScheme(stated, around)).to.equal(shown);
    });
  }

  it('tells when the system changes, until it is stopped', async () => {
    const seen: Scheme[] = [];
    const stop = watchSystemScheme((scheme) => seen.push(scheme));
    await changeSystemTo('dark');
    expect(systemScheme()).to.equal('dark');
    stop();
    await changeSystemTo('light');
    expect(seen).to.deep.equal(['dark']);
  });
});

/** Waits until the page has been told. */
async function changeSystemTo(colorScheme: Scheme): Promise<void> {
  const told = new Promise((resolve) =>
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', resolve, {once: true}),
  );
  await emulateMedia({colorScheme});
  await told;
}
