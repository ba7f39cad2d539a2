#!/usr/bin/env node
import {writeFile} from 'node:fs/promises';
import {runConformance} from '@kabinet/backends/conformance-command';

process.exitCode = await runConformance(process.argv.slice(2), {
  environment: process.env,
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
  writeFile,
});
