import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {toCss} from './css-file.js';
import {sampleBrands} from './sample-brands.js';
import {createTheme} from './theme.js';

const COLOUR = '--kabinet-color-surface';

describe('a theme as a style sheet', () => {
  let element: HTMLElement;
  let sheet: CSSStyleSheet;

  /** What a property has where the file of the theme holds. */
  const shown = (css: string): CSSStyleDeclaration => {
    sheet.replaceSync(css);
    return getComputedStyle(element);
  };

  beforeEach(() => {
    element = document.body.appendChild(document.createElement('main'));
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
  });
  afterEach(async () => {
    element.remove();
    document.adoptedStyleSheets.pop();
    await emulateMedia({colorScheme: 'light'});
  });

  it('says what the theme says, light and dark', async () => {
    const theme = createTheme(sampleBrands.shop);
    const style = shown(toCss(theme, 'main'));
    element.style.cssText = 'color: var(--kabinet-button-primary-background); padding: var(--kabinet-space-4)';
    expect(style.color).to.equal('rgb(173, 74, 40)');
    expect(style.padding).to.equal('16px');
    expect(style.getPropertyValue(COLOUR)).to.equal(theme.light[COLOUR]);
    expect(style.colorScheme).to.equal('light');
    await emulateMedia({colorScheme: 'dark'});
    expect(style.getPropertyValue(COLOUR)).to.equal(theme.dark[COLOUR]);
    expect(style.colorScheme).to.equal('dark');
  });

  it('lets sums be changed at their root', () => {
    const style = shown(`${toCss(createTheme(sampleBrands.shop), 'main')} main {--kabinet-ref-space-unit: 5px}`);
    element.style.paddingTop = 'var(--kabinet-space-4)';
    expect(style.paddingTop).to.equal('20px');
  });

  it('has one set for a brand with one scheme', () => {
    const css = toCss(createTheme(sampleBrands.gaming));
    expect(css).to.match(/^:root \{\n {2}color-scheme: dark;\n/);
    expect(css).not.to.include('@media');
  });

  it('takes back in the dark what one widget has in the light alone', async () => {
    const roles = {light: {surface: '#eeeeff'}};
    const style = shown(toCss(createTheme({name: 'A', accent: '#2c50cf', widgets: {stats: {roles}}}), 'main'));
    expect(style.getPropertyValue('--kabinet-stats-color-surface')).to.equal('#eeeeff');
    await emulateMedia({colorScheme: 'dark'});
    expect(style.getPropertyValue('--kabinet-stats-color-surface')).to.equal('');
  });
});
