import {randomUUID} from 'node:crypto';
import {linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {isRunning, processStart} from './process-start.js';

/** Long enough for another process between reading a stale lock and replacing it. */
const SETTLE_MS = 100;

interface Holder {
  pid: number;
  /** As `processStart` says it. */
  start?: string | undefined;
  since: string;
  nonce: string;
}

export interface FolderLock {
  release(): void;
}

/** Somebody else has the folder; the message is fit to be shown to the operator. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';

  constructor(
    readonly folder: string,
    readonly pid: number,
    since: string,
  ) {
    super(
      `The folder ${folder} is in use by another Kabinet process (pid ${pid}, since ${since}). Nothing was changed. ` +
        'Stop that process first, choose another folder with DATA_DIR, or let both use one PostgreSQL with DATABASE_URL.',
    );
  }
}

/**
 * Makes this process the only one that may open the database in a folder, which is made if need be. A lock that a dead
 * process left behind is taken over.
 * @throws {FolderInUseError} A living process has it, this one included.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  mkdirSync(folder, {recursive: true});
  const place = resolve(folder);
  const file = join(place, 'server.lock');
  const me: Holder = {
    pid: process.pid,
    start: processStart(process.pid),
    since: new Date().toISOString(),
    nonce: randomUUID(),
  };
  const draft = `${file}.${me.nonce}`;
  writeFileSync(draft, JSON.stringify(me));
  try {
    if (!tryLink(draft, file)) await takeOver(draft, file, place, me);
  } finally {
    rmSync(draft, {force: true});
  }
  return {
    release() {
      if (holderOf(file)?.nonce === me.nonce) rmSync(file, {force: true});
    },
  };
}

/** A hard link appears whole or not at all, and never over another. */
function tryLink(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function takeOver(draft: string, file: string, place: string, me: Holder): Promise<void> {
  refuseIfAlive(holderOf(file), place);
  renameSync(draft, file);
  // Two may have found the same dead holder: the last to rename stays.
  await sleep(SETTLE_MS);
  const holder = holderOf(file);
  if (holder?.nonce !== me.nonce) throw new FolderInUseError(place, holder?.pid ?? 0, holder?.since ?? me.since);
}

function refuseIfAlive(holder: Holder | undefined, place: string): void {
  if (!holder || !isRunning(holder.pid)) return;
  const start = processStart(holder.pid);
  if (start === undefined || holder.start === undefined || start === holder.start) {
    throw new FolderInUseError(place, holder.pid, holder.since);
  }
}

function holderOf(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}
