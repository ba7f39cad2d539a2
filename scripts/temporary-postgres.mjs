/**
 * A PostgreSQL server for tests and benchmarks: its own cluster in a temporary folder, on loopback, gone afterwards.
 *
 * `node scripts/temporary-postgres.mjs` starts one, prints its address and keeps it until Ctrl+C.
 */
import {spawn, spawnSync} from 'node:child_process';
import {chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {delimiter, dirname, join} from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {installPackage} from './install-package.mjs';

const START_TIMEOUT_MS = 30_000;
const PORT_ATTEMPTS = 5;

function folderNames(folder) {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** Folders that may hold the server's programs; Debian and Homebrew keep one per major version, newest wanted. */
function programFolders() {
  const newestFirst = (a, b) => b.localeCompare(a, 'en', {numeric: true});
  const debian = folderNames('/usr/lib/postgresql').sort(newestFirst);
  const homebrew = ['/opt/homebrew/opt', '/usr/local/opt'].flatMap((folder) =>
    folderNames(folder)
      .filter((name) => name.startsWith('postgresql'))
      .sort(newestFirst)
      .map((name) => join(folder, name, 'bin')),
  );
  return [
    ...(process.env.PATH ?? '').split(delimiter).filter(Boolean),
    ...debian.map((version) => join('/usr/lib/postgresql', version, 'bin')),
    ...homebrew,
  ];
}

function findPrograms() {
  return programFolders().find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))));
}

function ensurePrograms() {
  const programs = findPrograms() ?? (installPackage('postgresql') ? findPrograms() : undefined);
  if (!programs) throw new Error('No PostgreSQL was found. Install it, or put its initdb and postgres on PATH.');
  return programs;
}

/** PostgreSQL refuses to run as root; then it runs as its own user, or as nobody where there is none. */
function serverUser() {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = ['postgres', 'nobody'].map((name) => users.find(([login]) => login === name)).find(Boolean);
  if (!user)
    throw new Error('PostgreSQL refuses to run as root, and there is no user "postgres" or "nobody" to run it.');
  return {uid: Number(user[2]), gid: Number(user[3])};
}

/** Whether another user may pass through every folder down to this one; root's own temporary folder is often closed. */
function isReachable(folder) {
  const open = existsSync(folder) && (statSync(folder).mode & 0o001) !== 0;
  return open && (folder === dirname(folder) || isReachable(dirname(folder)));
}

function makeFolder(user) {
  const parent = user ? [tmpdir(), '/tmp', '/var/tmp'].find(isReachable) : tmpdir();
  if (!parent) throw new Error('No temporary folder is reachable for the user that runs PostgreSQL.');
  const folder = mkdtempSync(join(parent, 'kabinet-postgres-'));
  if (user) chownSync(folder, user.uid, user.gid);
  return folder;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const {port} = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function initialise(programs, folder, user) {
  const args = ['-D', join(folder, 'data'), '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'];
  const {status, stderr} = spawnSync(join(programs, 'initdb'), args, {...user, cwd: folder, encoding: 'utf8'});
  if (status !== 0) throw new Error(`initdb failed: ${stderr}`);
}

function settings(folder, port, fsync) {
  const values = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: folder,
    max_connections: 200,
    log_min_messages: 'warning',
    fsync: fsync ? 'on' : 'off',
    full_page_writes: fsync ? 'on' : 'off',
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Starts the server on the port and resolves when it takes connections. */
function launch({programs, folder, user, port, fsync}) {
  return new Promise((resolve, reject) => {
    const server = spawn(join(programs, 'postgres'), ['-D', join(folder, 'data'), ...settings(folder, port, fsync)], {
      ...user,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const lines = [];
    const timer = setTimeout(() => fail('did not start in time'), START_TIMEOUT_MS);
    const fail = (reason) => {
      clearTimeout(timer);
      server.kill('SIGQUIT');
      reject(new Error(`PostgreSQL ${reason}.\n${lines.join('\n')}`));
    };
    server.once('error', (error) => fail(error.message));
    server.once('exit', (code) => fail(`stopped with code ${code}`));
    createInterface({input: server.stderr}).on('line', (line) => {
      lines.splice(0, Math.max(0, lines.length - 20));
      lines.push(line);
      if (!line.includes('database system is ready to accept connections')) return;
      clearTimeout(timer);
      server.removeAllListeners('exit');
      resolve(server);
    });
  });
}

/** Ends the server; SIGINT is its "fast" shutdown, which drops the clients and writes everything down. */
function shutDown(server) {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGINT');
  });
}

/** Runs `action` if the process ends without having called the function that this returns. */
function onProcessEnd(action) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const onSignal = (signal) => {
    forget();
    action();
    process.kill(process.pid, signal);
  };
  const forget = () => {
    process.off('exit', action);
    for (const signal of signals) process.off(signal, onSignal);
  };
  process.on('exit', action);
  for (const signal of signals) process.on(signal, onSignal);
  return forget;
}

async function launchOnFreePort(place) {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    try {
      return {port, server: await launch({...place, port})};
    } catch (error) {
      // Another process may have taken the port since it was found free.
      if (attempt === PORT_ATTEMPTS || !error.message.includes('could not bind')) throw error;
    }
  }
}

/**
 * Starts a cluster that answers on 127.0.0.1 without a password, and removes it when stopped or when the process ends.
 *
 * @param {{fsync?: boolean}} [options] - `fsync: true` for benchmarks; tests need no durability across power cuts.
 * @returns {Promise<{url: string, stop(): Promise<void>, restart(): Promise<void>}>} `url` names the database
 *   `postgres` and its superuser; `restart` keeps the port and the data, and drops every connection.
 */
export async function startTemporaryPostgres({fsync = false} = {}) {
  const programs = ensurePrograms();
  const user = serverUser();
  const folder = makeFolder(user);
  const removeFolder = () => rmSync(folder, {recursive: true, force: true, maxRetries: 5});
  const place = {programs, folder, user, fsync};
  try {
    initialise(programs, folder, user);
    let {port, server} = await launchOnFreePort(place);
    const forget = onProcessEnd(() => {
      server.kill('SIGQUIT');
      removeFolder();
    });
    return {
      url: `postgres://postgres@127.0.0.1:${port}/postgres`,
      async stop() {
        await shutDown(server);
        forget();
        removeFolder();
      },
      async restart() {
        await shutDown(server);
        server = await launch({...place, port});
      },
    };
  } catch (error) {
    removeFolder();
    throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {url} = await startTemporaryPostgres({fsync: process.argv.includes('--fsync')});
  console.log(url);
}
