import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {BrandId} from '../site/brands.js';
import type {Assets} from '../site/frame.js';

/** Scripts in `browser/` that pages start with. */
export type EntryName = 'site' | 'partners';

interface ManifestEntry {
  readonly file: string;
  readonly name?: string;
  readonly src?: string;
  readonly isEntry?: boolean;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, ManifestEntry>>;

const FONTS: Readonly<Record<BrandId, readonly string[]>> = {
  clay: ['source-sans-3', 'literata'],
  kiln: ['onest'],
};
const LETTERS = ['latin', 'cyrillic', 'latin-ext'];

/** What Vite made, by the names that the sources have. */
export class Build {
  readonly #entries: readonly ManifestEntry[];
  readonly #manifest: Manifest;

  private constructor(manifest: Manifest) {
    this.#manifest = manifest;
    this.#entries = Object.values(manifest);
  }

  static async read(folder: string): Promise<Build> {
    return new Build(JSON.parse(await readFile(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest);
  }

  assets(name: EntryName, brand: BrandId): Assets {
    const entry = this.#find(`the script ${name}`, (one) => one.isEntry === true && one.name === name);
    return {
      script: `/${entry.file}`,
      styles: [...new Set(this.#stylesOf(entry))].map((file) => `/${file}`),
      fonts: FONTS[brand].flatMap((font) =>
        LETTERS.map((letters) => this.#font(`${font}-${letters}-wght-normal.woff2`)),
      ),
    };
  }

  #font(name: string): string {
    return `/${this.#find(`the font ${name}`, (one) => one.src?.endsWith(`/${name}`) === true).file}`;
  }

  #stylesOf(entry: ManifestEntry): string[] {
    const imported = (entry.imports ?? []).flatMap((key) => this.#manifest[key] ?? []);
    return [...imported.flatMap((one) => this.#stylesOf(one)), ...(entry.css ?? [])];
  }

  #find(what: string, matches: (entry: ManifestEntry) => boolean): ManifestEntry {
    const found = this.#entries.find(matches);
    if (!found) throw new Error(`The build lacks ${what}.`);
    return found;
  }
}
