export {applyTheme, type TokenTarget} from './apply.js';
export {
  BRAND_SCHEMES,
  DENSITIES,
  type Brand,
  type BrandFont,
  type BrandProblem,
  type BrandRoles,
  type BrandScheme,
  type Density,
  type WidgetBrand,
} from './brand.js';
export {contrast} from './contrast.js';
export {brandSchema} from './brand-document.js';
export {toCss} from './css-file.js';
export {DEFAULT_BRAND} from './default-brand.js';
export {DEFAULT_TOKENS} from './default-tokens.js';
export {toDesignTokens} from './design-tokens/export.js';
export {fromDesignTokens} from './design-tokens/import.js';
export {type Correction} from './painter.js';
export {parseBrand} from './parse-brand.js';
export {ROLES, type Role, type Scheme} from './roles.js';
export {sampleBrands} from './sample-brands.js';
export {isOnPaper, resolveScheme, systemScheme, watchPaper, watchSystemScheme} from './scheme.js';
export {STANDINGS, type Ground, type Standing} from './standing.js';
export {createTheme, defaultTheme, type Theme} from './theme.js';
export {isSafeTokenValue} from './token-value.js';
export {aliasOf} from './tokens/alias.js';
export {aliasesOf} from './tokens/aliases.js';
export {ingredients, type Source} from './tokens/formula.js';
export {TABLE, type BareName, type Definition, type TokenGroup, type TokenType} from './tokens/table.js';
export {GROUP_WORDS, TOKEN_WORDS} from './tokens/words.js';
export {tokenOf, type SchemeTokens, type TokenName, type Tokens, type WidgetTokenName} from './tokens/tokens.js';
export {WIDGETS, type WidgetName} from './widgets.js';
