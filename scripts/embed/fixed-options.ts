import type {Plugin} from 'vite';
import {edited, nodesIn, type Node} from './edits.js';
import {FIXED, type FixedOptions} from './fixed-values.js';

interface Member extends Node {
  readonly object: Node;
  readonly property: {readonly name?: string};
}

interface Assignment extends Node {
  readonly left: Node;
}

interface Property extends Node {
  readonly key: {readonly name?: string};
  readonly value: Node;
}

/**
 * Puts values in the place of options, so that the bundler finds what is never run for the want of others. Fails when
 * somebody who imports the library gives an option another value.
 */
export function fixedOptions(): Plugin {
  return {
    name: 'fixed-options',
    transform(code, id) {
      const library = FIXED.find(({file}) => file.test(id));
      if (library) return {code: withFixed(library, code, nodesIn(this.parse(code))), map: null};
      for (const fixed of FIXED.filter(({asked}) => asked.test(code))) {
        const problem = problemIn(fixed, code, nodesIn(this.parse(code)), fixed.stated.file.test(id));
        if (problem) this.error(`${id}: ${problem}, which the small library does not know.`);
      }
      return undefined;
    },
  };
}

/** The code of a library with the options that it reads replaced. */
export function withFixed({values, holder}: FixedOptions, code: string, nodes: readonly Node[]): string {
  const written = new Set(nodes.filter(({type}) => type === 'AssignmentExpression').map((node) => leftOf(node)));
  const isRead = (node: Node): node is Member => {
    if (node.type !== 'MemberExpression' || written.has(node)) return false;
    const {object, property} = node as Member;
    return isIn(values, property) && holder.test(code.slice(object.start, object.end));
  };
  return edited(
    code,
    nodes
      .filter(isRead)
      .map(({start, end, property}) => ({start, end, text: `(${values[property.name!] ?? 'void 0'})`})),
  );
}

/** What is given otherwise; where all options are stated, also what is left out. */
export function problemIn(
  {values, stated}: FixedOptions,
  code: string,
  nodes: readonly Node[],
  isComplete: boolean,
): string | undefined {
  const given = nodes.filter(
    (node): node is Property => node.type === 'Property' && isIn(values, (node as Property).key),
  );
  const other = given.find(({key, value}) => textOf(value, code) !== values[key.name!]);
  if (other) return code.slice(other.start, other.end);
  const missing = stated.names.find((name) => !given.some(({key}) => key.name === name));
  return isComplete && missing !== undefined ? `no ${missing}` : undefined;
}

function isIn(values: FixedOptions['values'], {name}: {readonly name?: string}): boolean {
  return name !== undefined && Object.hasOwn(values, name);
}

function textOf({start, end}: Node, code: string): string {
  return code.slice(start, end).replaceAll("'", '"');
}

function leftOf(node: Node): Node {
  return (node as Assignment).left;
}
