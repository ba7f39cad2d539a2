import {bankFault} from './bank-entry.js';
import type {BankEntry} from './bank-entry.js';
import {csvRows} from './csv.js';
import {banksOfEd807} from './ed807.js';

/** What columns are called, in lower case. */
const COLUMNS = {
  bik: ['bik', 'bic', 'бик'],
  name: ['name', 'bank', 'банк', 'наименование'],
  correspondentAccount: ['correspondentaccount', 'correspondent account', 'к/с', 'корр. счёт', 'корсчёт', 'корсчет'],
  city: ['city', 'город'],
} as const satisfies Record<keyof BankEntry, readonly string[]>;

const MOST_FAULTS = 10;

/**
 * Banks of a directory: the central bank's own file (ED807, XML) or separated values with a line of headings.
 * @throws {Error} Fit to be shown to the operator: it is neither, or which lines are wrong and why.
 */
export function readBankDirectory(content: Uint8Array): BankEntry[] {
  const text = decoded(content);
  if (content[0] === 0x50 && content[1] === 0x4b) throw new Error('It is an archive. Unpack the file in it first.');
  const found = text.trimStart().startsWith('<')
    ? banksOfEd807(text).map((bank) => ({where: `БИК ${bank.bik}`, bank}))
    : banksOfRows(text);
  if (found.length === 0) throw new Error('There is no bank in it.');
  const faults = found.flatMap(({where, bank}) => {
    const {field, fault} = bankFault(bank) ?? {};
    if (bank.name === '') return [`${where}: name: it is empty`];
    return field === undefined ? [] : [`${where}: ${field}: ${fault}`];
  });
  if (faults.length > 0) throw new Error(listed(faults));
  return found.map(({bank}) => bank);
}

function banksOfRows(text: string): {where: string; bank: BankEntry}[] {
  const [head, ...rows] = csvRows(text);
  const headings = (head?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const columnOf = (name: keyof BankEntry): number =>
    headings.findIndex((heading) => (COLUMNS[name] as readonly string[]).includes(heading));
  for (const name of ['bik', 'name'] as const) {
    if (columnOf(name) < 0) throw new Error(`Its first line has no column "${name}".`);
  }
  return rows.map(({line, cells}) => {
    const cell = (name: keyof BankEntry): string => cells[columnOf(name)]?.trim() ?? '';
    const [correspondentAccount, city] = [cell('correspondentAccount').replaceAll(/\s/g, ''), cell('city')];
    const bank = {
      // Spreadsheets take it for a number, and the zero in front away.
      bik: cell('bik').replace(/^\d{8}$/, '0$&'),
      name: cell('name'),
      ...(correspondentAccount !== '' && {correspondentAccount}),
      ...(city !== '' && {city}),
    };
    return {where: `line ${line}`, bank};
  });
}

/** What is no UTF-8 is what Windows writes in Russia; the central bank's file says so itself. */
function decoded(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(content);
  } catch {
    return new TextDecoder('windows-1251').decode(content);
  }
}

function listed(faults: readonly string[]): string {
  const more = faults.length - MOST_FAULTS;
  return [...faults.slice(0, MOST_FAULTS), ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}
