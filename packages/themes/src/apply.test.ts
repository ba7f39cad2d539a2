import {expect} from '@open-wc/testing';
import {applyTheme} from './apply.js';
import type {BrandProblem} from './brand.js';
import {sampleBrands} from './sample-brands.js';
import {createTheme} from './theme.js';

describe('applyTheme', () => {
  let element: HTMLElement;
  const accent = (): string => element.style.getPropertyValue('--kabinet-color-accent');

  beforeEach(() => {
    element = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => element.remove());

  it('writes tokens that CSS can read', () => {
    applyTheme(element, createTheme(sampleBrands.shop).light);
    element.style.color = 'var(--kabinet-color-accent)';
    element.style.font =
      'var(--kabinet-type-figure-l-size) / var(--kabinet-type-figure-l-line) var(--kabinet-font-heading)';
    element.style.boxShadow = 'var(--kabinet-shadow-float)';
    element.style.fontSizeAdjust = 'var(--kabinet-font-size-adjust)';
    element.style.letterSpacing = 'var(--kabinet-tracking-heading)';
    element.style.transition = 'opacity var(--kabinet-motion-quick)';
    element.style.colorScheme = 'var(--kabinet-color-scheme)';
    const style = getComputedStyle(element);
    expect(style.color).to.equal('rgb(173, 74, 40)');
    expect(style.fontSize).to.equal('28px');
    expect(style.lineHeight).to.equal('36px');
    expect(style.fontFamily).to.match(/^"Literata Variable", Literata, "PT Serif"/);
    expect(style.boxShadow).to.match(/0px 0px 0px 1px/);
    expect(style.fontSizeAdjust).to.equal('0.52');
    expect(style.letterSpacing).to.equal('-0.224px');
    expect(style.transitionDuration).to.equal('0.12s');
    expect(style.colorScheme).to.equal('light');
  });

  it('writes into a rule of a constructed sheet', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':host {}');
    const {style} = sheet.cssRules[0] as CSSStyleRule;
    const undo = applyTheme(style, {'--kabinet-color-accent': '#2c50cf'});
    expect(sheet.cssRules[0]!.cssText).to.equal(':host { --kabinet-color-accent: #2c50cf; }');
    undo();
    expect(sheet.cssRules[0]!.cssText).to.equal(':host { }');
  });

  it('takes everything back', () => {
    element.style.margin = '3px';
    const before = element.style.cssText;
    applyTheme(element, createTheme(sampleBrands.gaming).dark)();
    expect(element.style.cssText).to.equal(before);
  });

  it('gives back what was there, unless somebody has changed it since', () => {
    const undoFirst = applyTheme(element, {'--kabinet-color-accent': '#111111'});
    const undoSecond = applyTheme(element, {'--kabinet-color-accent': '#222222'});
    undoFirst();
    expect(accent()).to.equal('#222222');
    undoSecond();
    expect(accent()).to.equal('#111111');
  });

  it('leaves out and reports what is not ours or not safe', () => {
    const problems: BrandProblem[] = [];
    applyTheme(
      element,
      {
        '--kabinet-color-accent': '#2c50cf',
        '--kabinet-color-text': 'red; background: url(/leak.png)',
        '--kabinet-color-line': undefined,
        '--host-colour': '#000',
        color: '#000',
      },
      (problem) => problems.push(problem),
    );
    expect(element.style.cssText).to.equal('--kabinet-color-accent: #2c50cf;');
    expect(problems.map(({field}) => field)).to.deep.equal(['--kabinet-color-text', '--host-colour', 'color']);
  });

  it('requests nothing and adds no rule, whatever comes', async () => {
    element.style.background = 'var(--kabinet-color-surface)';
    const rules = (): number => [...document.styleSheets].reduce((sum, sheet) => sum + sheet.cssRules.length, 0);
    const before = rules();
    for (const value of [
      'url(/leak.png)',
      "image-set('/leak.png' 1x)",
      '#fff url(/leak.png)',
      '} @import "/leak.css"; {',
    ])
      applyTheme(element, {'--kabinet-color-surface': value});
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect(performance.getEntriesByType('resource').filter(({name}) => name.includes('leak'))).to.deep.equal([]);
    expect(rules()).to.equal(before);
    expect(getComputedStyle(element).backgroundImage).to.equal('none');
  });
});
