/**
 * What editors know of the tags in HTML, for VS Code and its kin.
 *
 * @param {import('./widgets.mjs').Widget[]} widgets
 * @see https://github.com/microsoft/vscode-custom-data
 */
export function vscodeData(widgets) {
  return {
    version: 1.1,
    tags: widgets.map(({name, description, properties}) => ({
      name: `kabinet-${name}`,
      description: oneLine(description),
      attributes: attributesOf(properties),
    })),
  };
}

/**
 * The same for the editors of JetBrains, which also know properties, events, slots and parts.
 *
 * @param {import('./widgets.mjs').Widget[]} widgets
 * @param {string} version Of the package.
 * @see https://github.com/JetBrains/web-types
 */
export function webTypes(widgets, version) {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: '@kabinet/widgets',
    version,
    'description-markup': 'markdown',
    contributions: {html: {elements: widgets.map(element)}},
  };
}

function element({name, description, properties, events, slots, parts}) {
  return {
    name: `kabinet-${name}`,
    description: oneLine(description),
    attributes: attributesOf(properties),
    slots,
    js: {
      properties: properties.map(({name, type, description}) => ({name, description, value: {type}})),
      events: events.map(({name, description}) => ({name, description})),
    },
    css: {parts},
  };
}

function attributesOf(properties) {
  return properties
    .filter(({attribute}) => attribute)
    .map(({attribute, description}) => ({name: attribute, description}));
}

const oneLine = (text) => text.replaceAll('\n', ' ');
