import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before} from 'node:test';
import {readConfig} from '@kabinet/server';
import {startDemo, type Demo} from '../../server/demo.js';
import {closeBrowser} from './browser.js';

/** A folder that is gone when the tests of the file are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kabinet-demo-'));
  after(() => rmSync(folder, {recursive: true, force: true, maxRetries: 5}));
  return folder;
}

/** The demo with a small history, on a port and in a folder of its own, and a browser, for the tests of one file. */
export function useDemo(): () => Demo {
  const folder = temporaryFolder();
  let demo: Demo | undefined;
  before(async () => {
    demo = await startDemo({config: readConfig({PORT: '0', DATA_DIR: folder}), scale: 'small'});
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
