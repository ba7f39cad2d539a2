import {readFileSync} from 'node:fs';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import type {Packed} from './pack.js';

/** Packages are modules only, so what has no modules does not matter. */
const NOT_OURS: ReadonlySet<string> = new Set(['node10', 'node16-cjs']);

/** What «Are the types wrong?» finds in a tarball. */
export async function findTypeFaults({manifest, tarball}: Packed): Promise<string[]> {
  const result = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))));
  if (!result.types) return [`${manifest.name}: has no types`];
  return result.problems
    .filter((problem) => !('resolutionKind' in problem && NOT_OURS.has(problem.resolutionKind)))
    .map((problem) => `${manifest.name}: ${JSON.stringify(problem)}`);
}
