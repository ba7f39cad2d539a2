import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';

export interface Child {
  readonly url: string;
  end(): Promise<void>;
}

const SERVER = fileURLToPath(new URL('server.ts', import.meta.url));

/** Starts a server to be measured; its own work shall not be the client's. */
export async function startChild(...args: string[]): Promise<Child> {
  const node = ['--conditions=@kabinet/source', '--import', 'tsx'];
  const child = spawn(process.execPath, [...node, SERVER, ...args], {stdio: ['pipe', 'pipe', 'inherit']});
  const exited = once(child, 'exit');
  const [url] = (await Promise.race([once(createInterface({input: child.stdout}), 'line'), exited])) as [unknown];
  if (typeof url !== 'string') throw new Error('The server ended before it was measured.');
  return {
    url,
    async end() {
      child.stdin.end();
      await exited;
    },
  };
}
