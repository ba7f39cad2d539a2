export {applyTheme, type TokenTarget} from './apply.js';
export {
  BRAND_SCHEMES,
  DENSITIES,
  type Brand,
  type BrandFont,
  type BrandProblem,
  type BrandScheme,
  type Density,
} from './brand.js';
export {contrast} from './contrast.js';
export {DEFAULT_BRAND} from './default-brand.js';
export {type Correction} from './painter.js';
export {parseBrand} from './parse-brand.js';
export {ROLES, type Role, type Scheme} from './roles.js';
export {sampleBrands} from './sample-brands.js';
export {resolveScheme, systemScheme, watchSystemScheme} from './scheme.js';
export {STANDINGS, type Ground, type Standing} from './standing.js';
export {createTheme, defaultTheme, type Theme} from './theme.js';
export {isSafeTokenValue} from './token-value.js';
export {tokenOf, type TokenName, type Tokens} from './tokens.js';
