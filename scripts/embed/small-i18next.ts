import type {Plugin} from 'vite';
import {edited, nodesIn, type Edit, type Node} from './edits.js';

interface Call extends Node {
  readonly callee: Node & {readonly object?: Node; readonly property?: {readonly name?: string}};
}

interface Declaration extends Node {
  readonly id: {readonly name: string};
}

const I18NEXT = /\/i18next\/dist\/esm\/i18next\.js$/;
/** What it says in its debug mode only, which is never on. */
const SPEAKS: ReadonlySet<string | undefined> = new Set(['log', 'warn', 'deprecate', 'once']);
/** Loads texts by a plugin that we do not use: texts are handed in. */
const CONNECTOR = 'Connector';
const NO_CONNECTOR = 'class Connector extends EventEmitter { load(languages, namespaces, done) { done(); } }';

/**
 * Takes out of i18next what our instance never runs: what it would say in its debug mode, and what loads texts. Fails
 * when i18next is built in another way than the one known here.
 */
export function smallI18next(): Plugin {
  return {
    name: 'small-i18next',
    transform(code, id) {
      if (!I18NEXT.test(id)) return undefined;
      const nodes = nodesIn(this.parse(code));
      const connectors = nodes.filter((node) => isClass(node, CONNECTOR));
      const calls = nodes.filter((node) => isSpoken(node, code)).filter(({start}) => !isWithin(connectors, start));
      if (connectors.length !== 1 || calls.length === 0) this.error('i18next is not built as it was.');
      return {code: edited(code, [...replaced(connectors, NO_CONNECTOR), ...replaced(calls, 'void 0')]), map: null};
    },
  };
}

function isClass(node: Node, name: string): boolean {
  return node.type === 'ClassDeclaration' && (node as Declaration).id.name === name;
}

function isSpoken(node: Node, code: string): boolean {
  if (node.type !== 'CallExpression') return false;
  const {object, property} = (node as Call).callee;
  return object !== undefined && SPEAKS.has(property?.name) && /logger$/i.test(code.slice(object.start, object.end));
}

function isWithin(nodes: readonly Node[], place: number): boolean {
  return nodes.some(({start, end}) => start <= place && place < end);
}

function replaced(nodes: readonly Node[], text: string): Edit[] {
  return nodes.map(({start, end}) => ({start, end, text}));
}
