#!/usr/bin/env node
import {runGateway} from '@kabinet/server/gateway';

const outcome = await runGateway(process.argv.slice(2), {
  environment: process.env,
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
});

if (typeof outcome === 'number') process.exitCode = outcome;
else for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void outcome.close());
