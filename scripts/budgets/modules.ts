import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {SourceMap, type SourceMapPayload} from 'node:module';
import {compressed} from './compressed.js';

/** What a module adds to the scripts of a page. */
export interface Share {
  readonly module: string;
  readonly bytes: number;
  /** By how much the compressed chunk would be smaller without it. */
  readonly compressed: number;
}

const PACKAGES = /^.*?(?=packages\/|node_modules\/)|^(?:\.\.\/)+(?=[a-z]+\/src\/)/;

/** The modules of some chunks, the heaviest first. Wants the source maps of the stand-alone build beside them. */
export function sharesIn(folder: string, chunks: readonly string[]): Share[] {
  return chunks
    .flatMap((chunk) => sharesOf(join(folder, chunk)))
    .sort((one, other) => other.compressed - one.compressed);
}

function sharesOf(file: string): Share[] {
  const code = readFileSync(file, 'utf8');
  const origins = originsOf(code, JSON.parse(readFileSync(`${file}.map`, 'utf8')) as SourceMapPayload);
  const whole = compressed(code);
  return [...new Set(origins)].map((module) => {
    const rest = [...code].filter((_char, index) => origins[index] !== module).join('');
    return {
      module: module.replace(PACKAGES, ''),
      bytes: code.length - rest.length,
      compressed: whole - compressed(rest),
    };
  });
}

/** For each character the module that it comes from. */
function originsOf(code: string, payload: SourceMapPayload): string[] {
  const map = new SourceMap(payload);
  let last = '(bundler)';
  return code.split('\n').flatMap((line, row) =>
    [...`${line}\n`].map((_char, column) => {
      const entry = map.findEntry(row, column);
      if ('originalSource' in entry && entry.originalSource && entry.generatedLine === row) last = entry.originalSource;
      return last;
    }),
  );
}
