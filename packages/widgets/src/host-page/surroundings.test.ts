import {expect} from '@open-wc/testing';
import {until} from '../testing/probe.js';
import {isDrawn} from './testing/is-drawn.js';
import {ABSENT, NAMED, PATCHED, withCommas} from './testing/preludes.js';

const PAGE = new URL('./testing/frame-page.ts', import.meta.url).href;

interface Surroundings {
  /** Runs before every other script. */
  prelude?: string;
  body?: string;
}

/** What each widget says on a page of its own, moments aside. Fails with what that page reports. */
async function textsWith({prelude, body = ''}: Surroundings): Promise<string[]> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 900px; height: 600px';
  const script = prelude === undefined ? '' : `<script>${prelude}</script>`;
  frame.srcdoc = `<!doctype html><html lang="ru"><head>${script}</head>
    <body>${body}<script type="module" src="${PAGE}"></script></body></html>`;
  const failures: string[] = [];
  document.body.append(frame);
  // The page of the frame is another one than the empty one it begins with.
  await until('the page', () => frame.contentDocument?.querySelector('script[type="module"]'), 8000);
  const page = frame.contentDocument!;
  frame.contentWindow!.addEventListener('error', ({message}) => failures.push(message));
  const widgets = (): Element[] => [...page.querySelectorAll('*')].filter(({localName}) => /^kabinet-/.test(localName));
  await until('every widget', () => widgets().length > 0 && widgets().every(isDrawn), 9000);
  const texts = widgets().map(({shadowRoot}) => shadowRoot!.querySelector<HTMLElement>('.widget')!.innerText);
  frame.remove();
  expect(failures.filter((failure) => !failure.includes('ResizeObserver'))).to.deep.equal([]);
  return texts.map((text) => text.replaceAll(/\d\d:\d\d/g, '00:00'));
}

describe('a page that was there before us', () => {
  let plain: string[];

  before(async () => {
    plain = await textsWith({});
  });

  it('is one on which there is something to see', () => {
    expect(plain.map((text) => text.length > 40)).to.deep.equal([true, true, true, true, true, true]);
  });

  for (const [what, prelude] of Object.entries(PATCHED)) {
    // The stand-alone build sees to it, and its own tests prove it; a bundler's modules take them for members of theirs.
    if (what.startsWith('enumerable')) continue;
    it(`may have ${what}`, async () => {
      expect(await textsWith({prelude})).to.deep.equal(plain);
    });
  }

  for (const [what, prelude] of Object.entries(ABSENT)) {
    it(`may lack ${what}`, async () => {
      expect(withCommas(await textsWith({prelude}))).to.deep.equal(withCommas(plain));
    });
  }

  it('may have elements named as we are', async () => {
    expect(await textsWith({body: `<div hidden>${NAMED}</div>`})).to.deep.equal(plain);
  });
});
