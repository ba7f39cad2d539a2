import {expect} from '@open-wc/testing';
import {themeFor} from './brand.js';

const BRAND = {name: 'Loud', accent: '#2c50cf', radius: 999, roles: {dark: {line: 'url(/leak)'}}};

describe('the theme of a brand', () => {
  it('is the default one, at once, where there is no brand', () => {
    expect(themeFor(undefined)).to.equal(undefined);
  });

  it('tells in the console, field by field and once, what had to be ignored', async () => {
    const heard: unknown[] = [];
    const {warn} = console;
    console.warn = (text: unknown) => heard.push(text);
    const theme = await themeFor(BRAND);
    await themeFor(BRAND);
    console.warn = warn;
    expect(theme?.light['--kabinet-ref-radius']).to.equal('8px');
    expect(heard).to.deep.equal([
      'kabinet: brand: radius must be a number from 0 to 32',
      'kabinet: brand: roles.dark.line must be an opaque colour: #rrggbb, rgb(), hsl() or oklch()',
    ]);
  });

  it('comes late once, and is there at once for the next brand', async () => {
    await themeFor(BRAND);
    const theme = themeFor({name: 'Next', accent: '#ad4a28', radius: 3});
    expect(theme).not.to.be.instanceOf(Promise);
    expect((await theme)?.light['--kabinet-ref-radius']).to.equal('3px');
  });
});
