import {readFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';
import {createManifest} from '../manifest/create.mjs';
import {reactFiles} from './react.mjs';
import {typesFile} from './types.mjs';
import {widgetsOf} from './widgets.mjs';

/**
 * What the repository keeps of what is written out of the manifest: the wrappers for React, and the types under
 * the declarations for all frameworks.
 */
export async function currentFiles() {
  const widgets = widgetsOf(createManifest());
  const files = [...reactFiles(widgets), typesFile(widgets)];
  return Promise.all(files.map(async ({file, content}) => ({file, content: await formatted(file, content)})));
}

/** Those of them that no longer say what the widgets say. */
export async function staleFiles() {
  const files = await currentFiles();
  const kept = await Promise.all(files.map(({file}) => readFile(file, 'utf8').catch(() => '')));
  return files.filter(({content}, i) => content !== kept[i]).map(({file}) => file);
}

async function formatted(file, content) {
  return format(content, {...(await resolveConfig(file)), filepath: file});
}
