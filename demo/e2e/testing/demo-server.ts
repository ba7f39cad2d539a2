import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before} from 'node:test';
import {readConfig, type OpenDatabase} from '@kabinet/server';
import {newPostgresUrl} from '../../../packages/server/src/testing/databases.js';
import {startDemo, type Demo} from '../../server/demo.js';
import {closeBrowser} from './browser.js';

/** A folder that is gone when the tests of the file are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kabinet-demo-'));
  after(() => rmSync(folder, {recursive: true, force: true, maxRetries: 5}));
  return folder;
}

/**
 * The demo with a small history, on a port and in a database of its own, and a browser, for the tests of one suite.
 * PGlite takes seconds to begin, in the process that drives the browser; the whole story is told on both.
 */
export function useDemo(database: OpenDatabase['kind'] = 'postgres'): () => Demo {
  const DATA_DIR = temporaryFolder();
  let demo: Demo | undefined;
  before(async () => {
    const place = database === 'postgres' ? {DATABASE_URL: await newPostgresUrl()} : {DATA_DIR};
    demo = await startDemo({config: readConfig({PORT: '0', ...place}), scale: 'small'});
  });
  after(async () => {
    await closeBrowser();
    await demo?.close();
  });
  return () => {
    if (!demo) throw new Error('The demo is not running.');
    return demo;
  };
}

/** The first row that a question to the database gives. Asked beside the server's own code, to be compared with it. */
export async function askDatabase<Row extends object>({database}: Demo, statement: string): Promise<Row> {
  const {rows} = await database.db.execute(statement);
  const [row] = rows;
  if (!row) throw new Error(`The database answers nothing to: ${statement}`);
  return row as Row;
}
