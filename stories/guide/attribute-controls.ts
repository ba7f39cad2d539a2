import type {ArgTypes} from '@storybook/web-components-vite';
import {elementOf} from './manifest.js';

/** The attributes of a widget as controls: what a page can write, a designer can try. Primitives have none. */
export function attributeControls(component: string): ArgTypes {
  if (!component.startsWith('kabinet-')) return {};
  const attributes = elementOf(component).attributes ?? [];
  return Object.fromEntries(
    attributes.map(({name, description, type, default: initial}) => [
      name,
      {
        name,
        description: description ?? '',
        control: {type: type?.text.includes('number') ? 'number' : 'text'},
        table: {type: {summary: type?.text ?? 'string'}, ...(initial && {defaultValue: {summary: initial}})},
      },
    ]),
  );
}
