import {applyTheme, createTheme, fromDesignTokens, parseBrand, ROLES, toCss, toDesignTokens} from '../index.js';
import type {Brand} from '../index.js';

/*
 * What a page does with a hostile brand, for `hostile-brand.node.test.ts`, which looks at it from outside.
 */

/** Fields in which a value was taken without a word: `accent: url(x)`. */
export function unnamed(values: readonly string[]): string[] {
  const fields = ['accent', 'logo.dark', 'tint.hue', 'radius', 'space', 'density', 'scheme', 'weights.heading'];
  const fonts = ['font.family', 'font.heading', 'font.mono', 'font.size', 'font.sizeAdjust', 'font.headingTracking'];
  const colours = ROLES.flatMap((role) => [`roles.light.${role}`, `widgets.stats.roles.dark.${role}`]);
  return values.flatMap((value) =>
    [...fields, ...fonts, ...colours].flatMap((path) => {
      const wrong = path.split('.').reduceRight<unknown>((inner, step) => ({[step]: inner}), value) as object;
      const {problems} = parseBrand({name: 'A', accent: '#2c50cf', ...wrong});
      return problems.some(({field}) => field === path) ? [] : [`${path}: ${value}`];
    }),
  );
}

/** Puts each value into every field and every token, and shows what came of it. */
export function wear(values: readonly string[]): object {
  const main = document.querySelector('main')!;
  const outside = (): string => document.documentElement.outerHTML.replace(/<main[^]*<\/main>/, '');
  const rules = (): number => [...document.styleSheets].reduce((sum, sheet) => sum + sheet.cssRules.length, 0);
  const before = {page: outside(), sheets: document.styleSheets.length, rules: rules()};
  for (const value of values) {
    const colours = Object.fromEntries(ROLES.map((role) => [role, value]));
    const roles = {light: colours, dark: colours};
    const brand: unknown = {name: value, accent: value, font: {family: value}, roles, widgets: {stats: {roles}}};
    applyTheme(main, createTheme(brand as Brand).light);
    applyTheme(main, {'--kabinet-color-surface': value, '--kabinet-font-body': value, background: value});
    main.style.background = 'var(--kabinet-color-surface)';
    main.style.fontFamily = 'var(--kabinet-font-body)';
    main.style.boxShadow = 'var(--kabinet-shadow-float)';
  }
  return {
    text: main.textContent,
    isSamePage: outside() === before.page,
    sheets: document.styleSheets.length - before.sheets,
    rules: rules() - before.rules,
    adopted: document.adoptedStyleSheets.length,
    hasLeak: main.style.cssText.includes('leak'),
    background: getComputedStyle(main).backgroundImage,
  };
}

/** Rules of the files made of each value, and whether anything of it is in them. */
export function files(values: readonly string[]): string[] {
  return values.map((value) => {
    const theme = createTheme({name: value, accent: value, font: {mono: value}, roles: {light: {text: value}}});
    const tokens = {...toDesignTokens(theme), light: {color: {text: {$value: value}}}};
    const css = toCss(theme) + toCss(createTheme(fromDesignTokens(tokens).brand));
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = css;
    const count = style.sheet?.cssRules.length;
    style.remove();
    return `${count} rules, ${css.includes('leak') ? 'a leak' : 'no leak'}`;
  });
}

/** Documents that are made to be slow, to bite, or to reach beyond themselves. */
export function monsters(): object {
  const start = performance.now();
  const named = (document: unknown): string[] => parseBrand(document).problems.map(({field}) => field.slice(0, 30));
  const long = 'a'.repeat(1_000_000);
  let deep: object = {};
  for (let level = 0; level < 20_000; level++) deep = {roles: deep, widgets: deep, light: deep};
  const live = {
    name: 'A',
    radius: 4,
    get accent(): string {
      throw new Error('bites');
    },
  };
  const polluting: unknown = JSON.parse(
    '{"name": "A", "accent": "#000000", "__proto__": {"radius": 3}, "constructor": 1, ' +
      '"widgets": {"__proto__": 1, "stats": {"toString": 2}}}',
  );
  const wide = Object.fromEntries(Array.from({length: 200_000}, (_, index) => [`x${index}`, 1]));
  return {
    long: named({name: long, accent: long, font: {family: long}, roles: {light: {text: long}}, [long]: 1}),
    deep: named({name: 'A', accent: '#000000', ...deep}),
    live: [...named(live), parseBrand(live).brand.radius],
    polluting: named(polluting),
    isPolluted: 'radius' in {},
    radius: createTheme(polluting as Brand).light['--kabinet-ref-radius'],
    wide: named({name: 'A', accent: '#000000', ...wide}).length,
    isQuick: performance.now() - start < 2000,
  };
}
