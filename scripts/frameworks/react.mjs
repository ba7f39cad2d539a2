import {comment} from './comment.mjs';

/**
 * The sources of `@kabinet/react`, without what is written by hand: one wrapper a widget, and the index.
 *
 * @param {import('./widgets.mjs').Widget[]} widgets
 * @returns {{file: string, content: string}[]}
 */
export function reactFiles(widgets) {
  return [
    ...widgets.map((widget) => ({file: `packages/react/src/${widget.name}.ts`, content: wrapper(widget)})),
    {file: 'packages/react/src/index.ts', content: index(widgets)},
  ];
}

const NOTE = '// Written by `npm run frameworks` out of the custom elements manifest.';

function wrapper({className, name, description, properties, events}) {
  const attributes = properties.filter(({attribute}) => attribute);
  const objects = properties.filter(({attribute}) => !attribute);
  return `${NOTE}
'use client';
import {${className} as Widget} from '@kabinet/widgets/${name}';
import type {KabinetEvents} from '@kabinet/widgets';
import {wrapWidget, type WidgetProps} from './wrap-widget.js';

export interface ${className}Props extends WidgetProps<Widget> {
${[...properties.map(propertyProp), ...events.map(eventProp)].join('\n')}
}

${comment(description)}
export const ${className} = wrapWidget<Widget, ${className}Props>({
  widget: Widget,
  attributes: ${record(attributes.map(({name, attribute}) => [name, attribute]))},
  properties: [${objects.map(({name}) => `'${name}'`).join(', ')}],
  events: ${record(events.map(({name, handler}) => [handler, name]))},
});
`;
}

function propertyProp({name, description}) {
  return `${comment(description)}
${name}?: Widget['${name}'] | undefined;`;
}

function eventProp({name, handler, description}) {
  return `${comment(description)}
${handler}?: ((event: CustomEvent<KabinetEvents['${name}']>) => void) | undefined;`;
}

function record(pairs) {
  return `{${pairs.map(([key, value]) => `${key}: '${value}'`).join(', ')}}`;
}

function index(widgets) {
  return `${NOTE}
'use client';
export {Prefix} from './prefix.js';
${widgets.map(({className, name}) => `export {${className}, type ${className}Props} from './${name}.js';`).join('\n')}
`;
}
