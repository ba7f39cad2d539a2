/**
 * The public face of each widget, as wrappers, declarations and editors' data need it.
 *
 * @typedef {object} Property
 * @property {string} name As scripts write it: `headingLevel`.
 * @property {string} [attribute] As HTML writes it: `heading-level`; a property without one takes objects.
 * @property {string} type TypeScript's, without `undefined`: `number`.
 * @property {string} description
 *
 * @typedef {object} WidgetEvent
 * @property {string} name `kabinet-period-changed`.
 * @property {string} handler `onPeriodChanged`.
 * @property {string} description
 *
 * @typedef {object} Widget
 * @property {string} className `Stats`.
 * @property {string} name `stats`.
 * @property {string} description
 * @property {Property[]} properties
 * @property {WidgetEvent[]} events
 * @property {{name: string, description: string}[]} slots
 * @property {{name: string, description: string}[]} parts For `::part()`.
 */

/**
 * @param {import('custom-elements-manifest/schema').Package} manifest
 * @returns {Widget[]} In the order of the alphabet.
 */
export function widgetsOf(manifest) {
  return manifest.modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName)
    .map(({name, tagName, description, members, events, slots = [], cssParts = []}) => ({
      className: name,
      name: tagName.replace('kabinet-', ''),
      description,
      properties: members.filter(({kind}) => kind === 'field').map(propertyOf),
      events: events.map(({name, description}) => ({name, handler: handlerOf(name), description})),
      slots: slots.map(({name, description}) => ({name, description})),
      parts: cssParts.map(({name, description}) => ({name, description})),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function propertyOf({name, attribute, type, description}) {
  return {name, ...(attribute && {attribute}), type: type.text.replace(' | undefined', ''), description};
}

/** `kabinet-period-changed` → `onPeriodChanged`. */
function handlerOf(event) {
  const words = event.split('-').slice(1);
  return `on${words.map((word) => word[0].toUpperCase() + word.slice(1)).join('')}`;
}
