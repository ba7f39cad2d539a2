import {readFileSync} from 'node:fs';
import {readBankDirectory} from '../banks/read-directory.js';
import type {BankEntry} from '../banks/bank-entry.js';
import type {Command} from './commands.js';
import {UsageError} from './usage-error.js';

export const BANK_COMMANDS: readonly Command[] = [
  {
    name: 'import-banks',
    summary: 'Put a directory of banks in place of the present one: it says what bank a БИК belongs to.',
    usage: ['--file <the central bank’s ED807.xml, or a .csv with bik, name, correspondentAccount, city>'],
    request: ({file = ''}) => ({method: 'PUT', path: '/banks', body: {banks: banksOf(file)}}),
  },
];

function banksOf(file: string): BankEntry[] {
  if (file === '') throw new UsageError('--file is missing.');
  try {
    return readBankDirectory(readFileSync(file));
  } catch (error) {
    throw new UsageError(`--file ${file} cannot be used:\n${(error as Error).message}`);
  }
}
