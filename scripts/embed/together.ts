import type {Plugin, Rolldown} from 'vite';

type Bundle = Readonly<
  Record<string, Pick<Rolldown.OutputChunk, 'type' | 'imports'> | Pick<Rolldown.OutputAsset, 'type'>>
>;

/**
 * Lets the entry ask for a widget's chunk and for those that it stands on at once; left alone, the browser learns of the
 * second only when it has the first, a round trip later.
 */
export function together(): Plugin {
  return {
    name: 'together',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && chunk.isEntry) chunk.code = withCompanions(chunk.code, bundle);
      }
    },
  };
}

/** A script in which each chunk is asked for together with all that it stands on. */
export function withCompanions(code: string, bundle: Bundle): string {
  return code.replaceAll(/import\([`'"]\.\/([\w-]+\.js)[`'"]\)/g, (own, file: string) => {
    const companions = standsOn(file, bundle).map((name) => `import("./${name}")`);
    // A lost companion is a lost chunk: one answer for all.
    return companions.length > 0 ? `Promise.all([${[own, ...companions].join()}]).then(e=>e[0])` : own;
  });
}

function standsOn(file: string, bundle: Bundle, found = new Set<string>([file])): string[] {
  const chunk = bundle[file];
  for (const name of chunk?.type === 'chunk' ? chunk.imports : []) {
    if (found.has(name)) continue;
    found.add(name);
    standsOn(name, bundle, found);
  }
  return [...found].slice(1);
}
