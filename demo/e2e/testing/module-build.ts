import {resolve} from 'node:path';
import {build, type Rollup} from 'vite';

/** Bundles the `main.ts` of a page as an operator would; texts of the files by their names, `main.js` among them. */
export async function moduleBuild(page = 'module-page'): Promise<ReadonlyMap<string, string>> {
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    resolve: {conditions: ['@kabinet/source', 'module', 'browser', 'production']},
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: {main: resolve(import.meta.dirname, page, 'main.ts')},
        output: {entryFileNames: '[name].js', chunkFileNames: 'c-[hash].js'},
      },
    },
  })) as Rollup.RollupOutput;
  return new Map(result.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code]] : [])));
}
