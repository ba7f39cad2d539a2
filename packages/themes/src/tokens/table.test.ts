import {expect} from '@open-wc/testing';
import {createTheme} from '../theme.js';
import {sampleBrands} from '../sample-brands.js';
import {aliasOf} from './alias.js';
import {aliasesOf} from './aliases.js';
import {ingredients} from './formula.js';
import {DEFINITIONS, isName, NAMES} from './table.js';
import {TOKEN_WORDS} from './words.js';

describe('the table of tokens', () => {
  it('makes tokens of tokens that exist, and of no circle', () => {
    const depth = (name: string, path: readonly string[] = []): number => {
      if (!isName(name)) throw new Error(`There is no ${name}, which ${path.at(-1)} is made of`);
      if (path.includes(name)) throw new Error(`${name} is made of itself`);
      return 1 + Math.max(0, ...ingredients(DEFINITIONS[name].source).map((part) => depth(part, [...path, name])));
    };
    for (const name of NAMES) expect(depth(name)).to.be.at.most(4);
  });

  it('has a sentence for each token and for no other', () => {
    expect(Object.keys(TOKEN_WORDS).sort()).to.deep.equal([...NAMES].sort());
  });

  for (const brand of Object.values(sampleBrands))
    it(`says the same to a browser as to a reader: ${brand.name}`, () => {
      const {light} = createTheme(brand);
      const element = document.body.appendChild(document.createElement('div'));
      for (const [name, value] of Object.entries(aliasesOf('stats', light))) element.style.setProperty(name, value);
      const style = getComputedStyle(element);
      const shown = (property: string, css: string): string => {
        element.style.setProperty(property, css);
        return style.getPropertyValue(property);
      };
      for (const name of NAMES) {
        const property = {color: 'color', dimension: 'text-indent'}[DEFINITIONS[name].type as string];
        const value = light[`--kabinet-${name}`];
        if (!property || value === undefined) continue;
        expect(shown(property, `var(${aliasOf(name)})`), name).to.equal(shown(property, value));
      }
      element.remove();
    });
});
