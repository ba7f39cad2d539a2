import {cssColour, painted, parseColour} from '../colour.js';
import {plain} from '../tokens/formula.js';
import type {TokenType} from '../tokens/table.js';
import type {DesignToken, DesignValue} from './format.js';

type Written = Pick<DesignToken, '$type' | '$value'>;

/** A value of a token as the format has it; nothing for words of CSS, for which it has no type. */
export function writeValue(type: TokenType, css: string): Written | undefined {
  switch (type) {
    case 'color':
      return {$type: 'color', $value: colour(css)};
    case 'dimension':
      return {$type: 'dimension', $value: measure(css, 'px')};
    case 'duration':
      return {$type: 'duration', $value: measure(css, 'ms')};
    case 'cubicBezier':
      return {$type: 'cubicBezier', $value: numbersIn(css)};
    case 'fontFamily':
      return {$type: 'fontFamily', $value: css.split(/\s*,\s*/).map((family) => family.replaceAll("'", ''))};
    case 'fontWeight':
      return {$type: 'fontWeight', $value: Number(css)};
    case 'number':
    case 'em':
      return Number.isNaN(Number.parseFloat(css)) ? undefined : {$type: 'number', $value: Number.parseFloat(css)};
    case 'shadow':
      return {$type: 'shadow', $value: shadows(css)};
    case 'transition':
    case 'word':
      return undefined;
  }
}

function colour(css: string): DesignValue {
  const found = css === 'transparent' ? parseColour('#0000') : parseColour(css);
  if (!found) throw new Error(`${css} is not a colour`);
  const {r, g, b} = painted(found);
  return {
    colorSpace: 'srgb',
    components: [r, g, b].map((channel) => Number(plain(channel))),
    alpha: Number(found.alpha.toFixed(3)),
    hex: cssColour({...found, alpha: 1}),
  };
}

const measure = (css: string, unit: string): DesignValue => ({value: Number.parseFloat(css), unit});
const numbersIn = (css: string): number[] => (css.match(/-?[\d.]+/g) ?? []).map(Number);

/** Layers of a shadow, divided by the commas that stand in no brackets. */
function shadows(css: string): DesignValue {
  return css.split(/,(?![^(]*\))/).map((layer) => {
    const [, lengths = '', shade = ''] = /^((?:-?\d+(?:px)? )+)(.+)$/.exec(layer.trim()) ?? [];
    const [offsetX = 0, offsetY = 0, blur = 0, spread = 0] = numbersIn(lengths);
    const pixels = (value: number): DesignValue => ({value, unit: 'px'});
    return {
      color: colour(shade),
      offsetX: pixels(offsetX),
      offsetY: pixels(offsetY),
      blur: pixels(blur),
      spread: pixels(spread),
    };
  });
}
