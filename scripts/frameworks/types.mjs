import {comment} from './comment.mjs';

/**
 * What the declarations for the frameworks stand on: properties, attributes and events of every widget as types.
 *
 * @param {import('./widgets.mjs').Widget[]} widgets
 * @returns {{file: string, content: string}}
 */
export function typesFile(widgets) {
  const classes = widgets.map(({className}) => className).join(', ');
  const content = `// Written by \`npm run frameworks\` out of the custom elements manifest.
import type {${classes}, KabinetEvents} from '@kabinet/widgets';

/** Every widget by its name: the end of its tag. */
export interface Widgets {
${widgets.map(widgetType).join('\n')}
}

/** As scripts set them. */
export type Properties<Name extends keyof Widgets> = Widgets[Name]['properties'];

/** As HTML writes them, where that is not the name of the property. */
export type Attributes<Name extends keyof Widgets> = Widgets[Name]['attributes'];

/** Handlers of a widget's events, with what a framework puts before the names of events. */
export type Handlers<Name extends keyof Widgets, Before extends string> = {
  [Event in keyof Widgets[Name]['events'] as \`\${Before}\${Event & string}\`]?:
    | ((event: Widgets[Name]['events'][Event]) => void)
    | undefined;
};
`;
  return {file: 'packages/widgets/types/widgets.d.ts', content};
}

function widgetType({className, name, description, properties, events}) {
  const renamed = properties.filter(({name, attribute}) => attribute && attribute !== name);
  return `${comment(description)}
  ${name}: {
    element: ${className};
    properties: {${properties.map((each) => property(className, each)).join('')}};
    attributes: {${renamed.map(attribute).join('')}};
    events: {${events.map(event).join('')}};
  };`;
}

function property(className, {name, description}) {
  return `${comment(description)}\n${name}?: ${className}['${name}'] | undefined;\n`;
}

function attribute({attribute, type, description}) {
  return `${comment(description)}\n'${attribute}'?: ${type === 'number' ? 'number | string' : type} | undefined;\n`;
}

function event({name, description}) {
  return `${comment(description)}\n'${name}': CustomEvent<KabinetEvents['${name}']>;\n`;
}
