import {resolve} from 'node:path';
import type {Plugin} from 'vite';
import {edited, nodesIn, type Edit, type Node} from './edits.js';
import {UNUSED, type Unused} from './unused.js';

interface Call extends Node {
  readonly callee: Node & {readonly object?: Node; readonly property?: {readonly name?: string}};
}

interface MemberExpression extends Node {
  readonly property: {readonly type: string; readonly name?: string};
}

/** `const x = …`, `function x …` or `class X …`. */
interface Declaration extends Node {
  readonly id: {readonly name?: string} | null;
  readonly init?: Node | null;
}

interface Member extends Node {
  readonly value: {readonly body: Node};
  readonly key: {readonly type: string; readonly name?: string};
}

interface Class extends Node {
  readonly body: {readonly body: readonly Member[]};
}

/** Whoever puts questions; writes are not put here. */
const QUERY = /\/@tanstack\/query-core\/build\/modern\/query\.js$/;
const ATTEMPT = resolve(import.meta.dirname, '../../packages/embed/src/query-attempt.ts');

/** Names of what goes; others have short ones too. */
const TELLING = UNUSED.flatMap(({members = {}}) => Object.values(members).flat()).filter(({length}) => length > 8);

/**
 * Takes out of libraries what our pages never run, which no bundler can know of the members of a class. Fails when a
 * library is built in another way than the one known here, and when something is called after all.
 */
export function smallLibraries(): Plugin {
  return {
    name: 'small-libraries',
    enforce: 'pre',
    resolveId: (id, importer) => (id === './retryer.js' && QUERY.test(importer ?? '') ? ATTEMPT : undefined),
    transform(code, id) {
      const unused = UNUSED.find(({file}) => file.test(id));
      if (!unused) return undefined;
      return {
        code: without(unused, code, nodesIn(this.parse(code)), (problem) => this.error(`${id}: ${problem}`)),
        map: null,
      };
    },
    generateBundle(_options, bundle) {
      const scripts = Object.values(bundle).map((file) => (file.type === 'chunk' ? file.code : ''));
      const telling = scripts.filter((code) => TELLING.some((name) => code.includes(name)));
      const read = new Set(telling.flatMap((code) => nodesIn(this.parse(code)).map(memberRead)));
      const called = TELLING.filter((name) => read.has(name));
      if (called.length > 0) this.error(`Somebody calls ${called.join(', ')}.`);
    },
  };
}

function without(unused: Unused, code: string, nodes: readonly Node[], fail: (problem: string) => never): string {
  const {instead = {}, members = {}, bodies = {}, spoken = []} = unused;
  const declared = (name: string): Declaration =>
    nodes.find((node): node is Declaration => isDeclaration(node, name)) ?? fail(`there is no ${name}.`);

  const replaced = Object.entries(instead).map(([name, text]) => insteadOf(declared(name), name, text));
  const memberOf = (name: string, own: string): Member =>
    classOf(declared(name)).body.body.find((member) => nameOf(member) === own) ?? fail(`${name} has no ${own}.`);
  const dropped = Object.entries(members).flatMap(([name, gone]) =>
    gone.map((own) => replacement(memberOf(name, own), '')),
  );
  const otherwise = Object.entries(bodies).flatMap(([name, texts]) =>
    Object.entries(texts).map(([own, text]) => replacement(memberOf(name, own).value.body, `{${text}}`)),
  );
  const larger = [...replaced, ...dropped, ...otherwise];
  const calls = nodes.filter((node) => isSpoken(node, code, spoken)).filter(({start}) => !isWithin(larger, start));
  if (spoken.length > 0 && calls.length === 0) fail('it says nothing any more.');
  return edited(code, [...larger, ...calls.map((call) => replacement(call, 'void 0'))]);
}

function isSpoken(node: Node, code: string, spoken: readonly string[]): boolean {
  if (node.type !== 'CallExpression') return false;
  const {object, property} = (node as Call).callee;
  if (!object || !property?.name) return false;
  return spoken.includes(property.name) && /logger$/i.test(code.slice(object.start, object.end));
}

function isWithin(pieces: readonly Edit[], place: number): boolean {
  return pieces.some(({start, end}) => start <= place && place < end);
}

/** `name` or `#name`. */
function nameOf({key}: Member): string | undefined {
  return key.type === 'PrivateIdentifier' ? `#${key.name}` : key.name;
}

/** `name` of `x.name`. */
function memberRead(node: Node): string | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  const {type, name} = (node as MemberExpression).property;
  return type === 'Identifier' ? name : undefined;
}

function isDeclaration(node: Node, name: string): boolean {
  return (
    /^(?:ClassDeclaration|FunctionDeclaration|VariableDeclarator)$/.test(node.type) &&
    (node as Declaration).id?.name === name
  );
}

function classOf(declaration: Declaration): Class {
  return (declaration.init ?? declaration) as unknown as Class;
}

function insteadOf(declaration: Declaration, name: string, text: string): Edit {
  const {init} = declaration;
  return init ? replacement(init, text) : replacement(declaration, `const ${name} = ${text};`);
}

function replacement({start, end}: Node, text: string): Edit {
  return {start, end, text};
}
