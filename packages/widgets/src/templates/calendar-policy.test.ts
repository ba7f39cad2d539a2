import {expect} from '@open-wc/testing';

/** What an operator's page may demand at most: no inline styles, no strings as scripts, one policy of Lit's. */
const POLICY =
  "default-src 'none'; script-src 'self' 'nonce-test'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html kabinet";

/** Opens a period picker with its calendar, and tells what the policy had against it. */
const SCRIPT = `
  const violations = [];
  addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
  const site = '${location.origin}';
  const from = site + '/packages/widgets/src';
  const {html} = await import(site + '/node_modules/lit/index.js');
  const {createRuntime} = await import(from + '/runtime/runtime.ts');
  const {bareBackend, until} = await import(from + '/testing/probe.ts');
  const {Shelf} = await import(from + '/testing/shelf.ts');
  const {periodPicker} = await import(from + '/templates/period-picker.ts');
  customElements.define('policy-shelf', class extends Shelf {});
  const shelf = document.createElement('policy-shelf');
  shelf.runtime = createRuntime({backend: bareBackend(), locale: 'ru', scheme: 'light'});
  shelf.content = (view) => html\`\${periodPicker(view, {id: 'period', value: 'today', onChoose() {}})}\`;
  document.body.append(shelf);
  const find = (selector) => shelf.shadowRoot.querySelector(selector);
  await until('the widget', () => find('.is-period'));
  find('.is-period').click();
  const day = () => find('calendar-month')?.shadowRoot?.querySelector('td button[aria-current]');
  await until('the calendar', () => day() && day().getBoundingClientRect().width > 0);
  const {inlineSize, borderTopStyle} = getComputedStyle(day());
  parent.postMessage({violations, inlineSize, borderTopStyle}, '*');
`;

describe('the calendar under a strict policy', () => {
  it('is drawn and dressed, with nothing refused', async () => {
    const frame = document.createElement('iframe');
    frame.width = '600';
    const answer = new Promise((resolve) => addEventListener('message', ({data}) => resolve(data), {once: true}));
    frame.srcdoc = `<!doctype html><meta http-equiv="content-security-policy" content="${POLICY}"><body>
      <script type="module" nonce="test">try {${SCRIPT}} catch (error) { parent.postMessage(String(error.stack), '*'); }</script>`;
    document.body.append(frame);
    expect(await answer).to.deep.equal({violations: [], inlineSize: '36px', borderTopStyle: 'solid'});
    frame.remove();
  });
});
