import {spawn} from 'node:child_process';
import {stripVTControlCharacters} from 'node:util';

/** How long a command that was told to stop may take to do so. */
const GRACE_MS = 5_000;

/** Ends a command with everything it started; it leads a process group of its own. */
function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
}

/**
 * Runs a command, collecting what it prints.
 *
 * @param {string[]} command - Program and arguments.
 * @param {{env: Record<string, string>, limitMs: number}} options
 * @returns {Promise<{ok: boolean, output: string}>} `ok` is false for another exit code than 0 and for running too long.
 */
export function runCommand([program, ...args], {env, limitMs}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env: {...process.env, ...env},
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const stopOnExit = () => signalGroup(child, 'SIGINT');
    process.once('exit', stopOnExit);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    const timers = [
      setTimeout(() => {
        output += `\nStopped: it ran longer than ${limitMs / 60_000} minutes.\n`;
        signalGroup(child, 'SIGINT');
      }, limitMs),
      setTimeout(() => signalGroup(child, 'SIGKILL'), limitMs + GRACE_MS),
    ];
    const end = (ok) => {
      timers.forEach(clearTimeout);
      process.off('exit', stopOnExit);
      signalGroup(child, 'SIGKILL');
      resolve({ok, output: stripVTControlCharacters(output)});
    };
    child.once('error', (error) => {
      output += error.message;
      end(false);
    });
    child.once('close', (code) => end(code === 0));
  });
}
