import type {Role, Scheme} from './roles.js';
import type {WidgetName} from './widgets.js';

/** Everything an operator states about its look, as a JSON document. All else is derived from it. */
export interface Brand {
  readonly name: string;
  /** Addresses of the logo for a light and for a dark ground. */
  readonly logo?: {readonly light: string; readonly dark: string};
  /** The one colour a brand must have: `#rrggbb`, `rgb()`, `hsl()` or `oklch()`, opaque. */
  readonly accent: string;
  /** The hue of the greys in degrees and how much of it there is, as OKLCH chroma from 0 to 0.04. */
  readonly tint?: {readonly hue: number; readonly amount: number};
  readonly font?: BrandFont;
  /** Font weights from 1 to 1000. */
  readonly weights?: {readonly heading?: number; readonly figure?: number};
  /** Corner radius of a control in pixels, 0 to 32. */
  readonly radius?: number;
  /** The unit of all spaces in pixels, 2 to 8. */
  readonly space?: number;
  readonly density?: Density;
  readonly scheme?: BrandScheme;
  /** Colours that replace derived ones; their contrast is checked like any other. */
  readonly roles?: BrandRoles;
  /** What one widget has otherwise. */
  readonly widgets?: Readonly<Partial<Record<WidgetName, WidgetBrand>>>;
}

export type BrandRoles = Readonly<Partial<Record<Scheme, Readonly<Partial<Record<Role, string>>>>>>;

export type WidgetBrand = Pick<Brand, 'radius' | 'density' | 'roles'>;

/** Families as in CSS, separated by commas. Without `family` and `heading` the widgets inherit the font of the page. */
export interface BrandFont {
  readonly family?: string;
  readonly heading?: string;
  readonly mono?: string;
  /** Size of the text in pixels, 12 to 20; every other size follows it. */
  readonly size?: number;
  /** CSS `font-size-adjust`, 0.3 to 0.8, for a family with a low x-height. */
  readonly sizeAdjust?: number;
  /** Letter spacing of headings in em, -0.05 to 0.05. */
  readonly headingTracking?: number;
}

export const DENSITIES = ['compact', 'regular', 'comfortable'] as const;
export type Density = (typeof DENSITIES)[number];

export const BRAND_SCHEMES = ['light', 'dark', 'auto'] as const;
/** `auto` follows the page around the widget, then the system. */
export type BrandScheme = (typeof BRAND_SCHEMES)[number];

/** Something in a brand document that was ignored: which field (`roles.light.text`) and what it must be. */
export interface BrandProblem {
  readonly field: string;
  readonly message: string;
}
