/**
 * `npm run bench`: how many redirects a second with every click on disk before its answer, and how long a partner with
 * 200,000 clicks waits for a year's report; on PostgreSQL with fsync, and on PGlite in a folder. Client and server share
 * the machine, so that only ratios within one run compare.
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {cpus, tmpdir} from 'node:os';
import {join} from 'node:path';
import {httpBackend} from '@kabinet/backends/http';
import {SAMPLE_PARTNERS, SAMPLE_PROGRAMMES} from '@kabinet/backends/sample';
import {API_PATH} from '@kabinet/contract';
import {createApp, openDatabase, readConfig, seed, sqlBackend} from '@kabinet/server';
import type {OpenDatabase} from '@kabinet/server';
import {startChild} from './bench/child.js';
import {measureRedirects} from './bench/redirects.js';
import type {RedirectFigures} from './bench/redirects.js';
import {measureReport, yearQueries} from './bench/reports.js';
import type {Latency} from './bench/reports.js';
import {tableOf} from './bench/table.js';
import {startTemporaryPostgres} from './temporary-postgres.mjs';

const CONNECTIONS = [50, 200];
const NOW = new Date();
const QUERIES = yearQueries(SAMPLE_PROGRAMMES.russia, NOW.toISOString().slice(0, 10));

interface Prepared {
  readonly codes: string[];
  readonly token: string;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kabinet-bench-'));
  const postgres = await startTemporaryPostgres({fsync: true});
  try {
    console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}\n`);
    const bare = await measureBare();
    await measureReference('PostgreSQL, fsync on', postgres.url, bare);
    await measureReference('PGlite in a folder', folder, bare);
  } finally {
    await postgres.stop();
    rmSync(folder, {recursive: true, force: true});
  }
}

type ByConnections = ReadonlyMap<number, RedirectFigures>;

async function measureBare(): Promise<ByConnections> {
  const child = await startChild('bare');
  const figures = await byConnections(child.url, ['any']);
  await child.end();
  printRedirects('A bare redirect of the same framework, without a database', figures);
  return figures;
}

async function measureReference(name: string, place: string, bare: ByConnections): Promise<void> {
  const prepared = await withDatabase(place, prepare);
  const child = await startChild('app', place);
  printRedirects(`Redirects: ${name}`, await byConnections(child.url, prepared.codes), bare);
  const getToken = () => ({token: prepared.token});
  const overHttp = await reportsOf(httpBackend({url: child.url + API_PATH, getToken}));
  await child.end();
  const direct = await withDatabase(place, ({db}) =>
    reportsOf(sqlBackend(db, {partnerId: SAMPLE_PARTNERS.large, clock: () => NOW, linkBase: ''})),
  );
  printReports(`A year's report of the large partner: ${name}`, overHttp, direct);
}

/** Fills the database and hands out what a visitor and the partner need. */
async function prepare(database: OpenDatabase): Promise<Prepared> {
  await seed(database.db, {now: NOW.toISOString()});
  const app = await createApp({database, config: readConfig({}), origin: 'http://127.0.0.1'});
  const {token} = await app.sessions.issue({partnerId: SAMPLE_PARTNERS.large, ttlSeconds: 86_400});
  await app.close();
  const {rows} = await database.db.execute("select code from links where status = 'active' order by id");
  return {codes: (rows as {code: string}[]).map(({code}) => code), token};
}

async function withDatabase<Result>(place: string, work: (database: OpenDatabase) => Promise<Result>): Promise<Result> {
  const database = await openDatabase(place.startsWith('postgres') ? {url: place} : {folder: place});
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

async function byConnections(url: string, codes: readonly string[]): Promise<ByConnections> {
  const figures = new Map<number, RedirectFigures>();
  for (const connections of CONNECTIONS) figures.set(connections, await measureRedirects(url, codes, connections));
  return figures;
}

async function reportsOf(backend: Parameters<typeof measureReport>[0]): Promise<Map<string, Latency>> {
  const latencies = new Map<string, Latency>();
  for (const [name, query] of Object.entries(QUERIES)) latencies.set(name, await measureReport(backend, query));
  return latencies;
}

function printRedirects(title: string, figures: ByConnections, bare?: ByConnections): void {
  const rows = [...figures].map(([connections, {perSecond, p50, p99}]) => {
    const whole = bare?.get(connections)?.perSecond;
    const ratio = whole === undefined ? [] : [(perSecond / whole).toFixed(2)];
    return [`${connections} connections`, perSecond.toFixed(0), p50.toFixed(0), p99.toFixed(0), ...ratio];
  });
  print(title, [['', 'per second', 'p50 ms', 'p99 ms', ...(bare ? ['of the bare one'] : [])], ...rows]);
}

function printReports(title: string, overHttp: Map<string, Latency>, direct: Map<string, Latency>): void {
  const rows = [...overHttp].map(([name, http]) => {
    const alone = direct.get(name);
    return [name, ...[http.p50, http.p99, alone?.p50 ?? NaN, alone?.p99 ?? NaN].map((value) => value.toFixed(1))];
  });
  print(title, [['', 'HTTP p50 ms', 'p99', 'direct p50 ms', 'p99'], ...rows]);
}

function print(title: string, rows: string[][]): void {
  console.log(`${title}\n${tableOf(rows)}\n`);
}

await main();
