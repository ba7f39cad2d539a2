import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';

export interface Child {
  readonly pid: number;
  /** The first line that it printed. */
  readonly line: string;
  /** Ends it without a chance to clean up. */
  kill(): Promise<void>;
}

/** Runs a TypeScript file of this package in a process of its own; resolves with the first line that it prints. */
export async function startChild(file: string, ...args: string[]): Promise<Child> {
  const script = fileURLToPath(new URL(`../${file}`, import.meta.url));
  const node = ['--conditions=@kabinet/source', '--import', 'tsx'];
  const child = spawn(process.execPath, [...node, script, ...args], {stdio: ['ignore', 'pipe', 'inherit']});
  const exited = once(child, 'exit');
  const lines = createInterface({input: child.stdout});
  const [line] = (await Promise.race([once(lines, 'line'), exited])) as [unknown];
  if (typeof line !== 'string') throw new Error(`${file} ended before it printed anything.`);
  return {
    pid: child.pid ?? 0,
    line,
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
