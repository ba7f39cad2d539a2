import {expect} from '@open-wc/testing';

describe('the package', () => {
  it('leaves no trace when it is imported', async () => {
    const before = {globals: Object.keys(globalThis), page: document.documentElement.outerHTML};
    const themes = await import('./index.js');
    expect(Object.keys(globalThis)).to.deep.equal(before.globals);
    expect(document.documentElement.outerHTML).to.equal(before.page);
    expect(document.adoptedStyleSheets).to.deep.equal([]);
    expect(Object.keys(themes).sort()).to.deep.equal([
      'BRAND_SCHEMES',
      'DEFAULT_BRAND',
      'DEFAULT_TOKENS',
      'DENSITIES',
      'GROUP_WORDS',
      'ROLES',
      'STANDINGS',
      'TABLE',
      'TOKEN_WORDS',
      'WIDGETS',
      'aliasOf',
      'aliasesOf',
      'applyTheme',
      'brandSchema',
      'contrast',
      'createTheme',
      'defaultTheme',
      'fromDesignTokens',
      'ingredients',
      'isOnPaper',
      'isSafeTokenValue',
      'parseBrand',
      'resolveScheme',
      'sampleBrands',
      'systemScheme',
      'toCss',
      'toDesignTokens',
      'tokenOf',
      'watchPaper',
      'watchSystemScheme',
    ]);
  });
});
