import {asPainted, cssColour, parseColour, type Colour} from './colour.js';
import {contrastOf, inkFor, legible} from './contrast.js';
import type {Role, Scheme} from './roles.js';
import {STANDINGS, type Ground, type Standing} from './standing.js';
import type {WidgetName} from './widgets.js';

/** A colour that could not be read where it stands, and what stands there now. */
export interface Correction {
  readonly role: Role;
  readonly scheme: Scheme;
  /** The widget that has the colour alone; absent when all have it. */
  readonly widget?: WidgetName;
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
    const colour = asPainted(parseColour(this.#stated[role] ?? '') ?? derived);
    this.#colours.set(role, colour);
    return colour;
  }

  /**
   * The colour that the role has from now on.
   *
   * @param source What the derived colour was made of, when it is worth a word that this could not be taken as it is.
   */
  paint(role: Role, derived: Colour, source = derived): Colour {
    const wanted = this.propose(role, derived);
    const standings = STANDINGS[role] ?? [];
    const moved = standings.reduce((current, {on, needed, reach}) => {
      const grounds = on.map((ground) => this.at(ground));
      return legible(current, grounds, needed, reach);
    }, wanted);
    const colour = asPainted(moved);
    this.#colours.set(role, colour);
    this.#report(role, this.#stated[role] === undefined ? source : wanted, colour, standings);
    return colour;
  }

  at(ground: Ground): Colour {
    const colour = this.#colours.get(ground);
    if (!colour) throw new Error(`${ground} is not painted yet`);
    return colour;
  }

  /** Only what had to change: a colour that reads where it stands may have been changed for its looks alone. */
  #report(role: Role, before: Colour, after: Colour, standings: readonly Standing[]): void {
    const [from, to] = [cssColour(before), cssColour(after)];
    if (from === to) return;
    for (const {on, needed} of standings) {
      const ratios = on.map((ground) => contrastOf(before, this.at(ground)));
      const ratio = Math.min(...ratios);
      if (ratio >= needed) continue;
      const hardest = on[ratios.indexOf(ratio)] ?? 'surface';
      this.corrections.push({role, scheme: this.#scheme, from, to, on: hardest, ratio, needed});
      return;
    }
  }
}
