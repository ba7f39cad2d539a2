import {parseColour, toCss, type Colour} from './colour.js';
import {contrastOf, inkFor, legible} from './contrast.js';
import type {Role, Scheme} from './roles.js';
import {STANDINGS, type Ground, type Standing} from './standing.js';

/** A colour that could not be read where it stands, and what stands there now. */
export interface Correction {
  readonly role: Role;
  readonly scheme: Scheme;
  readonly from: string;
  readonly to: string;
  /** The ground on which `from` was hardest to read, its contrast there, and the contrast it needs. */
  readonly on: Ground;
  readonly ratio: number;
  readonly needed: number;
}

/**
 * Puts colours into their roles one after another: the brand's own colour before the derived one, and each made
 * legible on the grounds painted before it, so that what is derived from a role starts from what is seen.
 */
export class Painter {
  readonly corrections: Correction[] = [];
  readonly #colours = new Map<Ground, Colour>();
  readonly #scheme: Scheme;
  readonly #stated: Readonly<Partial<Record<Role, string>>>;

  constructor(scheme: Scheme, stated: Readonly<Partial<Record<Role, string>>> = {}) {
    this.#scheme = scheme;
    this.#stated = stated;
  }

  /** The first ground of all; it decides whether everything else is dark on light or light on dark. */
  paintSurface(derived: Colour): Colour {
    const surface = this.propose('surface', derived);
    this.#colours.set('ink', inkFor(surface));
    return surface;
  }

  /** Takes a colour as it is, to be painted later, for roles that depend on each other. */
  propose(role: Role, derived: Colour): Colour {
    const colour = parseColour(this.#stated[role] ?? '') ?? derived;
    this.#colours.set(role, colour);
    return colour;
  }

  /** The colour that the role has from now on. */
  paint(role: Role, derived: Colour): Colour {
    const wanted = this.propose(role, derived);
    const colour = (STANDINGS[role] ?? []).reduce(
      (current, standing) => this.#correct(role, current, standing),
      wanted,
    );
    this.#colours.set(role, colour);
    return colour;
  }

  at(ground: Ground): Colour {
    const colour = this.#colours.get(ground);
    if (!colour) throw new Error(`${ground} is not painted yet`);
    return colour;
  }

  #correct(role: Role, colour: Colour, {on, needed, reach}: Standing): Colour {
    const grounds = on.map((ground) => this.at(ground));
    const corrected = legible(colour, grounds, needed, reach);
    if (corrected === colour) return colour;
    const ratios = grounds.map((ground) => contrastOf(colour, ground));
    const ratio = Math.min(...ratios);
    const hardest = on[ratios.indexOf(ratio)] ?? 'surface';
    const [from, to] = [toCss(colour), toCss(corrected)];
    this.corrections.push({role, scheme: this.#scheme, from, to, on: hardest, ratio, needed});
    return corrected;
  }
}
