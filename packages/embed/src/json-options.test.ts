import {expect} from '@open-wc/testing';
import {jsonOptions} from './json-options.js';

function pageWith(text: string, attribute = 'data-kabinet'): Document {
  const page = document.implementation.createHTMLDocument();
  const script = page.createElement('script');
  script.type = 'application/json';
  script.setAttribute(attribute, '');
  script.textContent = text;
  page.body.append(script);
  return page;
}

describe('jsonOptions', () => {
  it('reads the configuration that the page carries', () => {
    const page = pageWith('{"backend": {"url": "/partner-api/v1", "tokenUrl": "/partner-token"}, "locale": "ru"}');
    expect(jsonOptions(page, 'kabinet')).to.deep.equal({
      backend: {url: '/partner-api/v1', tokenUrl: '/partner-token'},
      locale: 'ru',
    });
  });

  it('has none without such a script', () => {
    expect(jsonOptions(document.implementation.createHTMLDocument(), 'kabinet')).to.equal(undefined);
    expect(jsonOptions(pageWith('{"backend": {}}', 'data-acme'), 'kabinet')).to.equal(undefined);
  });

  it('reports what is not JSON, and goes on', () => {
    const {error} = console;
    const said: unknown[] = [];
    console.error = (message: unknown) => said.push(message);
    try {
      expect(jsonOptions(pageWith('{backend'), 'kabinet')).to.equal(undefined);
    } finally {
      console.error = error;
    }
    expect(said).to.deep.equal(['kabinet: the configuration in <script data-kabinet> is not JSON.']);
  });
});
