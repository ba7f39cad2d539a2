import type {Config} from '../config.js';
import {systemClock} from '../clock.js';
import {openDatabase} from '../database/open.js';
import type {OpenDatabase} from '../database/open.js';
import {loadSecrets} from '../secrets.js';
import {seed} from '../seed/seed.js';
import type {CliContext, Flags} from './run.js';

/** Fills the database with the sample. */
export function runSeed(config: Config, {force}: Pick<Flags, 'force'>, {print}: CliContext): Promise<number> {
  return withDatabase(config, async ({db}) => {
    const now = systemClock().toISOString();
    print(JSON.stringify(await seed(db, {now, force}), null, 2));
  });
}

/** Shows the keys, made now if there are none yet. */
export function showKeys(config: Config, {print}: CliContext): Promise<number> {
  return withDatabase(config, async ({db}) => {
    const {operatorKey, postbackSecret} = await loadSecrets(db, config.secrets);
    print(`OPERATOR_KEY=${operatorKey}\nPOSTBACK_SECRET=${postbackSecret}`);
  });
}

async function withDatabase(config: Config, work: (database: OpenDatabase) => Promise<void>): Promise<number> {
  const database = await openDatabase({url: config.databaseUrl, folder: config.dataFolder});
  try {
    await work(database);
    return 0;
  } finally {
    await database.close();
  }
}
