import {openDatabase} from '../database/open.js';

/** A process that opens the folder named by its argument, says so, and stays until it is ended. */
await openDatabase({folder: process.argv[2]});
process.stdout.write('open\n');
setInterval(() => undefined, 60_000);
