import {expect} from '@open-wc/testing';
import {expectOnPage} from '../testing/invariants.js';
import {loadCalendar} from './calendar-elements.js';
import type {CalendarModule} from './calendar-elements.js';

const TAGS = ['ctx', 'month', 'date', 'select-year', 'select-month', 'range', 'multi'].map(
  (name) => `calendar-${name}`,
);

/** A page's registry, as far as it is asked. */
function registryWith(known: Readonly<Record<string, CustomElementConstructor>>): CustomElementRegistry {
  return {get: (tag: string) => known[tag]} as unknown as CustomElementRegistry;
}

const cally = {
  CalendarDate: class extends HTMLElement {},
  CalendarMonth: class extends HTMLElement {},
  CalendarRange: class extends HTMLElement {},
};
const callys = {
  'calendar-date': cally.CalendarDate,
  'calendar-month': cally.CalendarMonth,
  'calendar-range': cally.CalendarRange,
};

/** A document of its own, with its own registry; resolves with what its script posts. */
async function inFrame(script: string): Promise<unknown> {
  const frame = document.createElement('iframe');
  const answer = new Promise((resolve) => addEventListener('message', ({data}) => resolve(data), {once: true}));
  frame.srcdoc = `<!doctype html><script type="module">
    const {loadCalendar} = await import('${location.origin}/packages/widgets/src/templates/calendar-elements.ts');
    ${script}
  </script>`;
  document.body.append(frame);
  const data = await answer;
  frame.remove();
  return data;
}

describe('loadCalendar', () => {
  it('uses what it has registered, once for all', async () => {
    expect([await loadCalendar(), await loadCalendar()]).to.deep.equal([true, true]);
    expect(TAGS.every((tag) => customElements.get(tag))).to.equal(true);
  });

  it('uses the elements of a page that has the same copy of cally', async () => {
    const known = Object.fromEntries(TAGS.map((tag) => [tag, class extends HTMLElement {}]));
    expect(await loadCalendar(async () => cally, registryWith({...known, ...callys}))).to.equal(true);
  });

  it('leaves a page alone that has elements of its own under some of the names', async () => {
    let loads = 0;
    const load = async (): Promise<CalendarModule> => (loads++, cally);
    const registry = registryWith({'calendar-month': class extends HTMLElement {}});
    expect([await loadCalendar(load, registry), loads]).to.deep.equal([false, 0]);
  });

  it('does without when another copy of cally was first', async () => {
    const known = Object.fromEntries(TAGS.map((tag) => [tag, class extends HTMLElement {}]));
    const load = () => Promise.reject(new DOMException('already defined', 'NotSupportedError'));
    expect(await loadCalendar(load, registryWith(known))).to.equal(false);
    expect(await loadCalendar(async () => cally, registryWith(known))).to.equal(false);
  });

  it('does without when the server refuses the chunk', async () => {
    expectOnPage({errors: ['Failed to fetch dynamically imported module']});
    const load = (): Promise<CalendarModule> => import(new URL('./no-such-chunk.js', import.meta.url).href) as never;
    expect(await loadCalendar(load)).to.equal(false);
  });

  it('throws nothing at a page with another <calendar-month>, and registers nothing there', async () => {
    const answer = await inFrame(`
      customElements.define('calendar-month', class extends HTMLElement {});
      parent.postMessage([await loadCalendar(), customElements.get('calendar-ctx') === undefined], '*');
    `);
    expect(answer).to.deep.equal([false, true]);
  });

  it('throws nothing at a page with another cally', async () => {
    const answer = await inFrame(`
      for (const tag of ${JSON.stringify(TAGS)}) customElements.define(tag, class extends HTMLElement {});
      parent.postMessage(await loadCalendar(), '*');
    `);
    expect(answer).to.equal(false);
  });
});
