import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {resolve} from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');
const TYPESCRIPT = ['--conditions=@kabinet/source', '--import', 'tsx'];

/** A command of the repository in a process of its own. */
export class Started {
  readonly #child;
  #output = '';

  /** @param command - A TypeScript file, relative to the repository, and its arguments. */
  constructor(command: readonly string[], environment: Readonly<Record<string, string>>) {
    this.#child = spawn(process.execPath, [...TYPESCRIPT, ...command], {
      cwd: ROOT,
      env: {...process.env, DATABASE_URL: '', ...environment},
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (this.#output += text));
    }
  }

  get output(): string {
    return this.#output;
  }

  /** Resolves to what it printed once that matches; rejects when it ends before. */
  async says(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = pattern.exec(this.#output);
      if (found) return found;
      if (this.#child.exitCode !== null) throw new Error(`It ended with ${this.#child.exitCode}:\n${this.#output}`);
      await Promise.race([once(this.#child.stdout, 'data'), once(this.#child, 'close')]);
    }
  }

  /** Resolves to the exit code. */
  async ended(): Promise<number | null> {
    if (this.#child.exitCode === null) await once(this.#child, 'close');
    return this.#child.exitCode;
  }

  /** As Ctrl+C does. */
  async interrupt(): Promise<number | null> {
    this.#child.kill('SIGINT');
    return this.ended();
  }
}
