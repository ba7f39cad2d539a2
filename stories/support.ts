import {sampleBrands} from '@kabinet/themes';
import {scopeKabinet} from '@kabinet/widgets';
import type {RuntimeOptions} from '@kabinet/widgets';
import '@kabinet/widgets/define';
import type {MakeBackend} from './backends.js';

/** What Storybook's toolbar says. */
export interface Globals {
  locale?: string;
  brand?: string;
  scheme?: 'auto' | 'light' | 'dark';
}

interface Scene extends Partial<RuntimeOptions> {
  /** The widget: `kabinet-links`. */
  tag: keyof HTMLElementTagNameMap;
  attributes?: Readonly<Record<string, string>>;
  /** Of the column that the widget stands in, in pixels; all there is without it. */
  width?: number;
}

/** A widget in a place of its own, as an operator's page would hold it. Without a backend it waits for one. */
function scene({tag, attributes = {}, width, backend, ...options}: Scene, globals: Globals): HTMLElement {
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

/** What a story says of its scene; without a backend the widget waits for one. */
export interface SceneArgs extends Omit<Scene, 'tag' | 'backend'> {
  backend?: MakeBackend;
}

/** Draws the stories of one widget. */
export function sceneOf(tag: Scene['tag']): (args: SceneArgs, context: {globals: Globals}) => HTMLElement {
  return ({backend, ...rest}, {globals}) => scene({...rest, tag, ...(backend && {backend: backend()})}, globals);
}
