import type {Plugin} from 'vite';
import {edited, nodesIn, type Edit, type Node} from './edits.js';

interface Template extends Node {
  readonly tag: Node & {readonly name?: string};
  readonly quasi: {readonly quasis: readonly (Node & {readonly value: {readonly raw: string}})[]};
}

const OURS = /\/packages\/[a-z]+\/src\//;
const SMALL: Readonly<Record<string, (text: string) => string>> = {
  css: smallSheet,
  html: smallMarkup,
  svg: smallMarkup,
};

/** Takes comments and blanks out of sheets and markup, which a minifier of scripts leaves as they are in a template. */
export function smallTemplates(): Plugin {
  return {
    name: 'small-templates',
    transform(code, id) {
      if (!OURS.test(id) || !/\b(?:css|html|svg)`/.test(code)) return undefined;
      const templates = nodesIn(this.parse(code)).filter(({type}) => type === 'TaggedTemplateExpression');
      return {code: edited(code, (templates as Template[]).flatMap(editsOf)), map: null};
    },
  };
}

function editsOf({tag, quasi}: Template): Edit[] {
  const small = SMALL[tag.name ?? ''];
  if (!small) return [];
  return quasi.quasis.map(({start, end, value}) => ({start, end, text: small(value.raw)}));
}

export function smallSheet(sheet: string): string {
  return sheet
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(';}', '}');
}

/** Between words a new line is one blank. */
export function smallMarkup(markup: string): string {
  return markup.replaceAll(/\s*\n\s*/g, ' ');
}
