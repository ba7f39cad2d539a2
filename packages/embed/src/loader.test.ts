import {expect, nextFrame} from '@open-wc/testing';
import {WidgetLoader} from './loader.js';

/** Modules that only write down that they were asked for. */
function recorded(...names: string[]) {
  const loaded: string[] = [];
  const modules = Object.fromEntries(
    names.map((name) => [
      name,
      () => {
        loaded.push(name);
        return Promise.resolve();
      },
    ]),
  );
  return {loaded, modules};
}

/** A document of its own, so that no other test's elements are in it. */
function emptyDocument(): Document {
  return document.implementation.createHTMLDocument();
}

describe('WidgetLoader', () => {
  it('loads what stands on the page, and nothing else', () => {
    const {loaded, modules} = recorded('stats', 'links');
    const page = emptyDocument();
    page.body.append(page.createElement('kabinet-stats'));
    new WidgetLoader(modules, 'kabinet').watch(page);
    expect(loaded).to.deep.equal(['stats']);
  });

  it('loads what comes later, however deep', async () => {
    const {loaded, modules} = recorded('stats', 'links');
    const page = emptyDocument();
    new WidgetLoader(modules, 'kabinet').watch(page);
    const section = page.createElement('section');
    section.append(page.createElement('kabinet-links'));
    page.body.append(section);
    await nextFrame();
    expect(loaded).to.deep.equal(['links']);
  });

  it('loads a widget once', async () => {
    const {loaded, modules} = recorded('stats');
    const page = emptyDocument();
    const loader = new WidgetLoader(modules, 'kabinet');
    page.body.append(page.createElement('kabinet-stats'));
    loader.watch(page);
    page.body.append(page.createElement('kabinet-stats'));
    await loader.load('stats');
    await nextFrame();
    expect(loaded).to.deep.equal(['stats']);
  });

  it('loads again what was lost on the way', async () => {
    let tries = 0;
    const stats = () => ((tries += 1) === 1 ? Promise.reject(new TypeError('Failed to fetch.')) : Promise.resolve());
    const loader = new WidgetLoader({stats}, 'kabinet');
    const first = await loader.load('stats').catch((error: unknown) => String(error));
    await loader.load('stats');
    expect([first, tries]).to.deep.equal(['TypeError: Failed to fetch.', 2]);
  });

  it('knows its own prefix only', () => {
    const {loaded, modules} = recorded('stats');
    const page = emptyDocument();
    page.body.append(page.createElement('kabinet-stats'));
    new WidgetLoader(modules, 'acme').watch(page);
    expect(loaded).to.deep.equal([]);
  });

  it('refuses a name that is no widget’s', async () => {
    const {modules} = recorded('stats');
    const error = await new WidgetLoader(modules, 'kabinet').load('toString').catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(RangeError);
  });
});
