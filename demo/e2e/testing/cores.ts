import {execFileSync} from 'node:child_process';
import {cpus} from 'node:os';

/**
 * Ties a process with all its threads to one core; those that it starts later follow. Returns whether that is possible
 * here: it takes Linux and more than one core.
 */
export function tieToCore(pid: number, core: number): boolean {
  if (core >= cpus().length) return false;
  try {
    execFileSync('taskset', ['--all-tasks', '--pid', '--cpu-list', String(core), String(pid)], {stdio: 'ignore'});
    return true;
  } catch {
    return false;
  }
}
