import {readConfig} from '../config.js';
import {startServer} from '../start.js';
import {TEST_SECRETS} from './shop.js';

/**
 * The server on a port of its own, for tests that kill it. The argument names its database, an address or a folder; it
 * prints its address.
 */
const place = process.argv[2] ?? '';
const {url} = await startServer(
  readConfig({
    [place.startsWith('postgres') ? 'DATABASE_URL' : 'DATA_DIR']: place,
    PORT: '0',
    ADDRESS_HEADER: 'x-test-address',
    OPERATOR_KEY: TEST_SECRETS.operatorKey,
    POSTBACK_SECRET: TEST_SECRETS.postbackSecret,
  }),
);
process.stdout.write(`${url}\n`);
