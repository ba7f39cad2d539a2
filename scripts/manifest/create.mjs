import {create, ts} from '@custom-elements-manifest/analyzer';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describedAttributes, publicOnly, publishedPaths, widgetTags} from './plugins.mjs';

const SOURCES = 'packages/widgets/src';
/** What every widget inherits from. */
const SHARED = 'controllers/kabinet-element.ts';

/**
 * The custom elements manifest of all widgets, out of their sources and docstrings: attributes, properties, methods,
 * events, parts and custom properties.
 *
 * @param {string} root The repository.
 * @see https://github.com/webcomponents/custom-elements-manifest
 */
export function createManifest(root = process.cwd()) {
  const sources = join(root, SOURCES);
  const widgets = readdirSync(sources)
    .map((name) => `${name}/${name}.ts`)
    .filter((file) => existsSync(join(sources, file)));
  const modules = [SHARED, ...widgets].map((file) =>
    ts.createSourceFile(`src/${file}`, readFileSync(join(sources, file), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  return create({
    modules,
    plugins: [...litPlugin(), widgetTags(), describedAttributes(), publicOnly(), publishedPaths()],
    context: {dev: false},
  });
}
