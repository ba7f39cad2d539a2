import {existsSync, readFileSync} from 'node:fs';
import {SourceMap, type SourceMapPayload} from 'node:module';
import {join} from 'node:path';
import {compressed} from './compressed.js';

/** What a module adds to the scripts of a page. */
export interface Share {
  readonly module: string;
  /** By how much its compressed chunk would be smaller without it. */
  readonly bytes: number;
}

const BEFORE_PACKAGES = /^.*?(?=packages\/|node_modules\/)|^(?:\.\.\/)+(?=[a-z]+\/src\/)/;

/** The modules of some chunks, the heaviest first. Wants their source maps beside them. */
export function sharesIn(folder: string, chunks: readonly string[]): Share[] {
  // One that only hands on what others hold has no map.
  const files = chunks.map((chunk) => join(folder, chunk)).filter((file) => existsSync(`${file}.map`));
  const shares = files.flatMap(sharesOf);
  return shares.sort((one, other) => other.bytes - one.bytes);
}

function sharesOf(file: string): Share[] {
  const code = readFileSync(file, 'utf8');
  const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')) as SourceMapPayload);
  const origins = originsOf(code, map);
  const whole = compressed(code);
  return [...new Set(origins)].map((module) => {
    const rest = [...code].filter((_char, index) => origins[index] !== module).join('');
    return {module: module.replace(BEFORE_PACKAGES, ''), bytes: whole - compressed(rest)};
  });
}

/** For each character the module that it comes from. */
function originsOf(code: string, map: SourceMap): string[] {
  let last = '(the bundler)';
  return code.split('\n').flatMap((line, row) =>
    [...`${line}\n`].map((_char, column) => {
      const entry = map.findEntry(row, column);
      // What the bundler has put in comes from nowhere, though the type says otherwise.
      if ('originalSource' in entry && entry.originalSource && entry.generatedLine === row) last = entry.originalSource;
      return last;
    }),
  );
}
