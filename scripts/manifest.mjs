/** Writes the custom elements manifest into the package of the widgets, and out of it what editors read. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {vscodeData, webTypes} from './frameworks/editors.mjs';
import {widgetsOf} from './frameworks/widgets.mjs';
import {createManifest} from './manifest/create.mjs';

const PACKAGE = 'packages/widgets';
const TARGET = join(PACKAGE, 'dist');

const {version} = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
const manifest = createManifest();
const widgets = widgetsOf(manifest);

mkdirSync(TARGET, {recursive: true});
for (const [file, content] of [
  ['custom-elements.json', manifest],
  ['vscode.html-custom-data.json', vscodeData(widgets)],
  ['web-types.json', webTypes(widgets, version)],
]) {
  writeFileSync(join(TARGET, file), `${JSON.stringify(content, null, 2)}\n`);
}
