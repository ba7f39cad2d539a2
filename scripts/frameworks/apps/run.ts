import {spawnSync} from 'node:child_process';

/** Runs a program to its end. Throws with everything it said when it fails. */
export function run(command: readonly [string, ...string[]], folder = '.'): void {
  const [program, ...args] = command;
  const {status, stdout, stderr} = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command.join(' ')} in ${folder} failed:\n${stdout}${stderr}`);
}
