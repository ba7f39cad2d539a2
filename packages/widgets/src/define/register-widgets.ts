import type {WidgetClass} from '../controllers/kabinet-element.js';
import {VERSION} from './version.js';

export interface RegisterOptions {
  /** `acme` makes `<acme-stats>`; the default is `kabinet`. */
  prefix?: string;
  widgets: readonly WidgetClass[];
  registry?: CustomElementRegistry;
}

/** Where a registered class says of which version it is. */
export const MADE_BY: unique symbol = Symbol.for('kabinet/version');

/**
 * Registers some widgets; whoever wants few of them does not load the others. Again with the same prefix and version it
 * does nothing; where another version was first, it warns and leaves the page alone. Throws nothing.
 */
export function registerWidgets({prefix = 'kabinet', widgets, registry = customElements}: RegisterOptions): void {
  for (const widget of widgets) {
    const tag = `${prefix}-${widget.widgetName}`;
    const existing = registry.get(tag);
    if (existing) warnIfOther(tag, existing);
    else registry.define(tag, stamped(widget));
  }
}

/** A class can be registered once only, and one page may have several prefixes. */
function stamped(widget: WidgetClass): CustomElementConstructor {
  return class extends widget {
    static readonly [MADE_BY] = VERSION;
  };
}

const warned = new Set<string>();

function warnIfOther(tag: string, existing: CustomElementConstructor): void {
  const version = (existing as {[MADE_BY]?: string})[MADE_BY];
  if (version === VERSION || warned.has(tag)) return;
  warned.add(tag);
  console.warn(`kabinet: <${tag}> is registered already, by ${version ?? 'something else'}; ${VERSION} is not used.`);
}
