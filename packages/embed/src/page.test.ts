import {expect} from '@open-wc/testing';
import {WidgetLoader} from './loader.js';
import {startOn} from './page.js';

function pageWith(configuration: string): Document {
  const page = document.implementation.createHTMLDocument();
  const script = page.createElement('script');
  script.type = 'application/json';
  script.dataset['acme'] = '';
  script.textContent = configuration;
  page.body.append(script);
  return page;
}

describe('startOn', () => {
  it('reports a configuration that cannot be used, and starts all the same', () => {
    const {error} = console;
    const said: unknown[] = [];
    console.error = (message: unknown) => said.push(message);
    let started;
    try {
      const loader = new WidgetLoader({}, 'acme');
      started = ['{}', '{"backend": {"url": "/partner-api/v1"}}', 'null'].map((configuration) =>
        startOn(pageWith(configuration), loader, {prefix: 'acme', version: '1.2.3'}),
      );
    } finally {
      console.error = error;
    }
    expect(started.map(({version}) => version)).to.deep.equal(['1.2.3', '1.2.3', '1.2.3']);
    const sentence = 'acme: the configuration in <script data-acme> cannot be used.';
    expect(said).to.deep.equal([sentence, sentence]);
  });
});
