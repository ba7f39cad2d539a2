import {createHash} from 'node:crypto';
import type {Plugin} from 'vite';

/** Writes `integrity.json` beside the scripts: what `integrity` may say of each, as of the `integrity` of an import map. */
export function integrity(): Plugin {
  return {
    name: 'integrity',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const scripts = Object.values(bundle).filter((file) => file.type === 'chunk');
        const sums = scripts.map(({fileName, code}) => [fileName, `sha384-${sha384(code)}`] as const);
        const source = `${JSON.stringify(Object.fromEntries(sums.sort()), null, 2)}\n`;
        this.emitFile({type: 'asset', fileName: 'integrity.json', source});
      },
    },
  };
}

function sha384(text: string): string {
  return createHash('sha384').update(text).digest('base64');
}
