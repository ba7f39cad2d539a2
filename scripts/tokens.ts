/**
 * `npm run tokens`: writes docs/tokens.md and packages/themes/brand.schema.json from the sources. Both are kept in the
 * repository, and a test fails when they no longer say what the sources say.
 */
import {writeFile} from 'node:fs/promises';
import {relative} from 'node:path';
import {currentFiles} from './tokens/files.js';

for (const {file, content} of await currentFiles()) {
  await writeFile(file, content);
  console.log(`${relative(process.cwd(), file)} written.`);
}
