import {expect} from '@open-wc/testing';
import {createTheme, defaultTheme} from '../theme.js';
import {aliasOf} from './alias.js';
import {aliasesOf} from './aliases.js';

describe('aliases', () => {
  it('leave out the group where the role says enough', () => {
    expect(aliasOf('color-text')).to.equal('--_text');
    expect(aliasOf('density-row')).to.equal('--_row');
    expect(aliasOf('motion-quick')).to.equal('--_quick');
    expect(aliasOf('space-4')).to.equal('--_space-4');
    expect(aliasOf('ref-radius')).to.equal('--_ref-radius');
  });

  it('are one to a token', () => {
    const names = Object.keys(aliasesOf('stats', defaultTheme().light));
    expect(new Set(names).size).to.equal(names.length);
  });

  it('read the widget’s token, then the shared one, then the theme', () => {
    const aliases = aliasesOf('stats', defaultTheme().light);
    expect(aliases).to.include({
      '--_surface': 'var(--kabinet-stats-color-surface, var(--kabinet-color-surface, #ffffff))',
      '--_space-4': 'var(--kabinet-stats-space-4, var(--kabinet-space-4, calc(var(--_ref-space-unit) * 4)))',
      '--_row':
        'var(--kabinet-stats-density-row, var(--kabinet-density-row, calc(40px + var(--_ref-density-step) * 2)))',
      '--_radius-badge':
        'var(--kabinet-stats-radius-badge, var(--kabinet-radius-badge, min(var(--_ref-radius) * 2, 10px)))',
      '--_radius-button': 'var(--kabinet-stats-radius-button, var(--kabinet-radius-button, var(--_radius-control)))',
      '--_quick':
        'var(--kabinet-stats-motion-quick, var(--kabinet-motion-quick, var(--_ref-motion-quick) var(--_ref-motion-easing)))',
      '--_ref-font-text': 'var(--kabinet-stats-ref-font-text, var(--kabinet-ref-font-text))',
    });
  });

  it('take what the brand says of the widget before what it says of all', () => {
    const brand = {name: 'A', accent: '#2c50cf', widgets: {stats: {roles: {light: {surface: '#101820'}}}}} as const;
    const {light} = createTheme(brand);
    expect(aliasesOf('stats', light)['--_surface']).to.match(/#101820\)\)$/);
    expect(aliasesOf('links', light)['--_surface']).to.match(/#ffffff\)\)$/);
  });
});
