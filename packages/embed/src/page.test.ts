import {expect} from '@open-wc/testing';
import {askAhead, configure} from './base.js';
import {WidgetLoader} from './loader.js';
import {startOn} from './page.js';
import type {EmbedOptions} from './options.js';
import type {KabinetGlobal, Start} from './page.js';

function pageWith(configuration: string): Document {
  const page = document.implementation.createHTMLDocument();
  const script = page.createElement('script');
  script.type = 'application/json';
  script.dataset['acme'] = '';
  script.textContent = configuration;
  page.body.append(script);
  return page;
}

function start(
  base: Start['base'],
  page = document.implementation.createHTMLDocument(),
  loader = new WidgetLoader({}, 'acme'),
): KabinetGlobal {
  return startOn(page, {
    loader,
    base,
    prefix: 'acme',
    version: '1.2.3',
    diagnose: () => Promise.reject(new Error('not here')),
  });
}

/** What the console is told of while something is done. */
async function heardWhile(action: () => void): Promise<unknown[]> {
  const {error} = console;
  const heard: unknown[] = [];
  console.error = (message: unknown) => heard.push(message);
  action();
  await new Promise((resolve) => setTimeout(resolve));
  console.error = error;
  return heard;
}

const base = Promise.resolve({askAhead, configure});

describe('startOn', () => {
  it('reports a configuration that cannot be used, and starts all the same', async () => {
    const versions: string[] = [];
    const heard = await heardWhile(() => {
      for (const carried of ['{}', '{"backend": {"url": "/partner-api/v1"}}', 'null']) {
        versions.push(start(base, pageWith(carried)).version);
      }
    });
    expect(versions).to.deep.equal(['1.2.3', '1.2.3', '1.2.3']);
    const sentence = 'acme: the configuration in <script data-acme> cannot be used.';
    expect(heard).to.deep.equal([sentence, sentence]);
  });

  it('reports what scripts give it that cannot be used, and throws nothing into them', async () => {
    const heard = await heardWhile(() => {
      for (const backend of ['/partner-api/v1', undefined, {}]) {
        start(base).configure({backend} as unknown as EmbedOptions);
      }
    });
    const sentence = 'acme: what configure() was given cannot be used.';
    expect(heard).to.deep.equal([sentence, sentence, sentence]);
  });

  it('says once that what the widgets stand on did not come', async () => {
    const heard = await heardWhile(() => {
      const handle = start(Promise.reject(new Error('blocked'))).configure({} as EmbedOptions);
      handle.update({locale: 'ru'});
      handle.dispose();
    });
    expect(heard).to.deep.equal(['acme: what configure() was given cannot be used.']);
  });

  it('passes on what is asked of a configuration in order, once it is there', async () => {
    const asked: string[] = [];
    const configured = {
      update: ({locale}: {locale?: string}) => asked.push(`update ${locale}`),
      refresh: () => asked.push('refresh'),
      dispose: () => asked.push('dispose'),
    };
    const coming = Promise.resolve({
      askAhead,
      configure: ({locale}: EmbedOptions) => {
        asked.push(`configure ${locale}`);
        return configured as never;
      },
    });
    const handle = start(coming).configure({locale: 'en'} as EmbedOptions);
    handle.update({locale: 'ru'});
    handle.refresh();
    handle.dispose();
    expect(asked).to.deep.equal([]);
    await heardWhile(() => undefined);
    expect(asked).to.deep.equal(['configure en', 'update ru', 'refresh', 'dispose']);
  });

  it('asks ahead where a widget stands on the page, and nowhere else', async () => {
    const asked: string[] = [];
    const there = (page: string) =>
      Promise.resolve({configure: () => ({}) as never, askAhead: () => void asked.push(page)});
    const withWidget = pageWith('{}');
    withWidget.body.append(withWidget.createElement('acme-stats'));
    for (const [name, page] of [
      ['with', withWidget],
      ['without', pageWith('{}')],
    ] as const) {
      start(there(name), page, new WidgetLoader({stats: () => Promise.resolve()}, 'acme'));
    }
    await heardWhile(() => undefined);
    expect(asked).to.deep.equal(['with']);
  });
});
