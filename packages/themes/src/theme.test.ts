import {expect} from '@open-wc/testing';
import {PLAIN, SOFT, colourOf, lowest, ratio, unreadable} from './testing/readability.js';
import {createTheme, defaultTheme, type Theme} from './theme.js';

const briefly = (theme: Theme): string[] =>
  theme.corrections.map(({scheme, widget, role}) => [scheme, widget, role].filter(Boolean).join(' '));

describe('createTheme', () => {
  it('says what it corrected', () => {
    const theme = createTheme({
      name: 'Acme',
      accent: '#2c50cf',
      scheme: 'light',
      roles: {light: {'text-tertiary': '#999999', 'line-control': '#888888'}},
    });
    expect(theme.corrections).to.have.length(1);
    const [{ratio: measured, to, ...correction}] = theme.corrections as [Theme['corrections'][number]];
    expect(correction).to.deep.equal({
      role: 'text-tertiary',
      scheme: 'light',
      from: '#999999',
      on: 'accent-soft',
      needed: 4.5,
    });
    expect(measured).to.be.closeTo(2.52, 0.03);
    expect(theme.light['--kabinet-color-text-tertiary']).to.equal(to);
    expect(theme.light['--kabinet-color-line-control']).to.equal('#888888');
    expect(ratio(to, '#ffffff')).to.be.within(4.8, 5.3);
  });

  it('says for what the accent could not be taken as it is', () => {
    expect(briefly(createTheme({name: 'Acme', accent: '#2c50cf'}))).to.deep.equal([
      'dark accent-graphic',
      'dark accent-text',
    ]);
  });

  it('lets the fill of a button yield a little before its text changes sides', () => {
    const theme = createTheme({name: 'Acme', accent: '#3b82f6', scheme: 'light'});
    expect(briefly(theme)).to.deep.equal(['light accent', 'light accent-text']);
    expect(theme.light['--kabinet-color-on-accent']).to.equal('#ffffff');
    expect(ratio(theme.light['--kabinet-color-accent'], '#ffffff')).to.be.within(4.5, 4.7);
  });

  it('keeps a button visible on its page', () => {
    const {light} = createTheme({name: 'Acme', accent: '#ffffff'});
    expect(ratio(light['--kabinet-color-accent'], '#ffffff')).to.be.at.least(1.2);
  });

  it('gives one widget its own colours, measured too, and only those that differ', () => {
    const theme = createTheme({
      name: 'Acme',
      accent: '#2c50cf',
      scheme: 'light',
      widgets: {stats: {radius: 0, density: 'compact', roles: {light: {surface: '#101820', text: '#222222'}}}},
    });
    expect(briefly(theme)).to.include('light stats text').and.not.include('light text');
    expect(theme.light).to.include({
      '--kabinet-color-surface': '#ffffff',
      '--kabinet-stats-color-surface': '#101820',
      '--kabinet-stats-ref-radius': '0px',
      '--kabinet-stats-ref-density-step': '-2px',
    });
    expect(ratio(colourOf(theme, 'light', 'text', 'stats'), '#101820')).to.be.at.least(4.5);
    expect(theme.light).not.to.have.any.keys('--kabinet-stats-color-accent', '--kabinet-links-color-surface');
    expect(theme.dark).not.to.have.any.keys('--kabinet-stats-color-surface');
  });

  it('stays whole when the document is not', () => {
    const theme = createTheme({name: 'Acme', accent: 'url(x)', radius: Number.NaN});
    expect(theme.problems.map(({field}) => field)).to.deep.equal(['accent', 'radius']);
    expect(theme.light['--kabinet-color-accent']).to.equal('#2f55c4');
    expect(theme.light['--kabinet-radius-control']).to.equal('8px');
  });
});

describe('three brands as nothing but JSON', () => {
  const themeFrom = (json: string): Theme => createTheme(JSON.parse(json) as Parameters<typeof createTheme>[0]);

  it('are readable with an accent that is not, on white', () => {
    const theme = themeFrom('{"name": "Sunny", "accent": "#FFE600", "scheme": "light"}');
    expect(unreadable(theme)).to.deep.equal([]);
    expect(theme.problems).to.deep.equal([]);
    expect(theme.corrections.map(({role, from, to, on, needed}) => [role, from, to, on, needed])).to.deep.equal([
      ['accent-graphic', '#ffe600', '#978800', 'hover', 3],
      ['accent-text', '#ffe600', '#706400', 'hover', 4.5],
    ]);
    expect(theme.corrections.map(({ratio: measured}) => measured.toFixed(2))).to.deep.equal(['1.14', '1.14']);
    // As the fill of a button it stays what the brand says, with a text that can be read on it.
    expect(theme.light['--kabinet-color-accent']).to.equal('#ffe600');
    expect(ratio(theme.light['--kabinet-color-on-accent'], '#ffe600')).to.be.above(12);
  });

  it('are readable in the dark alone, and say nothing of a light set that nobody sees', () => {
    const theme = themeFrom(
      '{"name": "Night", "accent": "#5b21b6", "scheme": "dark", "roles": {"dark": {"surface": "#0b0b10", "text-secondary": "#555566"}}}',
    );
    expect(unreadable(theme)).to.deep.equal([]);
    expect(briefly(theme)).to.deep.equal(['dark accent-graphic', 'dark text-secondary', 'dark accent-text']);
    expect(theme.dark['--kabinet-color-surface']).to.equal('#0b0b10');
    expect(theme.dark['--kabinet-color-scheme']).to.equal('dark');
    expect(ratio(theme.dark['--kabinet-color-text-secondary'], '#0b0b10')).to.be.within(4.5, 7);
  });

  it('are readable with square corners and a serif', () => {
    const theme = themeFrom(
      '{"name": "Antiqua", "accent": "#7a1f2b", "radius": 0, "font": {"family": "Literata, Georgia, serif"}, "roles": {"light": {"line-control": "#dddddd"}}}',
    );
    expect(unreadable(theme)).to.deep.equal([]);
    expect(briefly(theme)).to.deep.equal(['light line-control', 'dark accent-graphic', 'dark accent-text']);
    expect(theme.light).to.include({
      '--kabinet-radius-control': '0px',
      '--kabinet-radius-widget': '0px',
      '--kabinet-radius-pill': '0px',
      '--kabinet-font-body': "'Literata', 'Georgia', serif",
      '--kabinet-font-heading': "'Literata', 'Georgia', serif",
    });
  });
});

describe('default theme', () => {
  it('needs no correction where it is light and has body text at 7 or more (AAA)', () => {
    const theme = defaultTheme();
    expect(briefly(theme)).to.deep.equal(['dark accent-graphic', 'dark accent-text']);
    for (const scheme of ['light', 'dark'] as const) {
      expect(lowest(theme, scheme, 'text', [...PLAIN, ...SOFT, 'accent-soft-2'])).to.be.at.least(7);
      expect(lowest(theme, scheme, 'text-secondary', ['surface', 'surface-raised'])).to.be.at.least(7);
    }
  });

  it('leaves the fonts to the page', () => {
    expect(defaultTheme().light).not.to.have.any.keys('--kabinet-font-body', '--kabinet-ref-font-heading');
    expect(defaultTheme().light['--kabinet-font-mono']).to.match(/^ui-monospace/);
  });

  it('is made once', () => expect(defaultTheme()).to.equal(defaultTheme()));
});
