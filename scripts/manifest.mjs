/** Writes the custom elements manifest into the package of the widgets, where editors look for it. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {createManifest} from './manifest/create.mjs';

const TARGET = 'packages/widgets/dist/custom-elements.json';

mkdirSync(dirname(TARGET), {recursive: true});
writeFileSync(TARGET, `${JSON.stringify(createManifest(), null, 2)}\n`);
