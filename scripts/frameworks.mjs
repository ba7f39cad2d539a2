/**
 * `npm run frameworks`: writes the wrappers for React out of the custom elements manifest. They are kept in the
 * repository, and a test fails when they no longer say what the widgets say.
 */
import {writeFile} from 'node:fs/promises';
import {currentFiles} from './frameworks/files.mjs';

for (const {file, content} of await currentFiles()) {
  await writeFile(file, content);
  console.log(`${file} written.`);
}
