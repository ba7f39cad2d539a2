import type {Manifest, Packed} from './pack.js';

/** Of others; our own packages come with one version and are no burden by themselves. */
const MOST_DEPENDENCIES = 8;
const ON_INSTALL = ['preinstall', 'install', 'postinstall', 'prepare'];

/** What is wrong with a package as it would be published, that no tool knows of. */
export function faultsOf({manifest, files}: Pick<Packed, 'manifest' | 'files'>): string[] {
  return [...missingFiles(files), ...wrongFiles(files), ...wrongManifest(manifest)].map(
    (fault) => `${manifest.name}: ${fault}`,
  );
}

function missingFiles(files: readonly string[]): string[] {
  return ['LICENSE', 'README.md', 'package.json']
    .filter((file) => !files.includes(file))
    .map((file) => `${file} is missing`);
}

/** What `create-kabinet-backend` copies has tests that are the customer's. */
const COPIED = /^skeleton\//;

function wrongFiles(files: readonly string[]): string[] {
  return files
    .filter((file) => /\.test\.|\/testing\/|\.tsbuildinfo$|\.env/.test(file) && !COPIED.test(file))
    .map((file) => `${file} is not for customers`);
}

function wrongManifest({license, dependencies = {}, scripts = {}}: Manifest): string[] {
  const count = Object.keys(dependencies).filter((name) => !name.startsWith('@kabinet/')).length;
  return [
    ...(license === 'MIT' ? [] : [`its licence is ${license}`]),
    ...(count > MOST_DEPENDENCIES ? [`${count} direct dependencies, more than ${MOST_DEPENDENCIES}`] : []),
    ...ON_INSTALL.filter((script) => script in scripts).map((script) => `runs ${script} when it is installed`),
  ];
}
