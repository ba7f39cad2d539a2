import {sampleBrands} from '@kabinet/themes';
import {scopeKabinet} from '@kabinet/widgets';
import type {RuntimeOptions} from '@kabinet/widgets';
import '@kabinet/widgets/define';

/** What Storybook's toolbar says. */
interface Globals {
  locale?: string;
  brand?: string;
  scheme?: 'auto' | 'light' | 'dark';
}

export interface Scene extends Partial<RuntimeOptions> {
  /** The widget: `kabinet-links`. */
  tag: keyof HTMLElementTagNameMap;
  attributes?: Readonly<Record<string, string>>;
  /** Of the column that the widget stands in, in pixels; all there is without it. */
  width?: number;
}

/** A widget in a place of its own, as an operator's page would hold it. Without a backend it waits for one. */
export function scene({tag, attributes = {}, width, backend, ...options}: Scene, globals: Globals): HTMLElement {
  const place = document.createElement('div');
  if (width !== undefined) place.style.maxWidth = `${width}px`;
  if (backend) {
    const {locale = 'ru', brand = 'default', scheme = 'auto'} = globals;
    const known = Object.hasOwn(sampleBrands, brand) ? sampleBrands[brand as keyof typeof sampleBrands] : undefined;
    scopeKabinet(place, {...options, backend, locale, scheme, ...(known && {brand: known})});
  }
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  place.append(widget);
  return place;
}
