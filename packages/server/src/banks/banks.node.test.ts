import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import type {PartnerBackend} from '@kabinet/contract';
import {runCli} from '../cli/run.js';
import {openDatabase} from '../database/open.js';
import {sqlBackend} from '../sql-backend/backend.js';
import {newPostgresUrl} from '../testing/databases.js';
import {TestShop} from '../testing/shop.js';
import {makeWorld} from '../testing/world.js';
import {readBankDirectory} from './read-directory.js';

const NOW = '2026-11-21T10:07:00.000Z';
const read = (text: string) => readBankDirectory(new TextEncoder().encode(text));

/** `Банк` and `Москва` in the encoding of the central bank's file. */
const [BANK_1251, MOSCOW_1251] = [
  [0xc1, 0xe0, 0xed, 0xea],
  [0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0],
];

const ED807 = `<?xml version="1.0" encoding="UTF-8"?>
<ED807 xmlns="urn:cbr-ru:ed:v2.0" EDNo="1" EDDate="2026-11-20" InfoTypeCode="FIRR" BusinessDay="2026-11-21">
  <BICDirectoryEntry BIC="044525225">
    <ParticipantInfo NameP="ПАО &quot;Первый &amp; Ко&quot;" CntrCd="RU" Tnp="г" Nnp="Москва" PtType="20" ParticipantStatus="PSAC"/>
    <SWBICS SWBIC="XXXXRUMMXXX" DefaultSWBIC="1"/>
    <Accounts Account="30101810900000000009" RegulationAccountType="CRSA" AccountStatus="ACDL"/>
    <Accounts Account="30101810400000000225" RegulationAccountType="CRSA" CK="25" AccountStatus="ACAC">
      <AccRstrList AccRstr="SDRS" AccRstrDate="2026-01-01"/>
    </Accounts>
  </BICDirectoryEntry>
  <BICDirectoryEntry BIC="017003983">
    <ParticipantInfo NameP="Отделение Барнаул" Nnp="Барнаул" PtType="10"><RstrList Rstr="URRS"/></ParticipantInfo>
    <Accounts Account="40102810045370000009" RegulationAccountType="BANA" AccountStatus="ACAC"/>
  </BICDirectoryEntry>
  <BICDirectoryEntry BIC="044525593">
    <ParticipantInfo NameP="Уходящий" ParticipantStatus="PSDL"/>
  </BICDirectoryEntry>
</ED807>`;

describe('a directory of banks', () => {
  test('is read as the central bank publishes it', () => {
    assert.deepEqual(read(ED807), [
      {bik: '044525225', name: 'ПАО "Первый & Ко"', correspondentAccount: '30101810400000000225', city: 'Москва'},
      {bik: '017003983', name: 'Отделение Барнаул', city: 'Барнаул'},
    ]);
  });

  test('is read in the encoding of Windows', () => {
    const text = (codes: readonly number[]): string => String.fromCharCode(...codes);
    const xml = `<ED807><BICDirectoryEntry BIC="044525225"><ParticipantInfo NameP="${text(BANK_1251)}" Nnp="${text(MOSCOW_1251)}"/></BICDirectoryEntry></ED807>`;
    assert.deepEqual(readBankDirectory(Buffer.from(xml, 'latin1')), [{bik: '044525225', name: 'Банк', city: 'Москва'}]);
  });

  test('is read as spreadsheets write it', () => {
    const expected = [
      {bik: '044525225', name: 'Банк «Да»; и Ко', correspondentAccount: '30101810400000000225', city: 'Москва'},
      {bik: '044000888', name: 'Второй "северный"\nбанк'},
    ];
    const semicolons =
      '\uFEFFБИК;Наименование;К/с;Город\r\n44525225;"Банк «Да»; и Ко";3010 1810 4000 0000 0225;Москва\r\n\r\n044000888;"Второй ""северный""\nбанк";;\r\n';
    assert.deepEqual(read(semicolons), expected);
    assert.deepEqual(
      read('name,bik\n"Банк «Да»; и Ко",044525225').map(({bik, name}) => [bik, name]),
      [['044525225', 'Банк «Да»; и Ко']],
    );
    assert.deepEqual(
      read('bik\tname\n044525225\tA, B').map(({name}) => name),
      ['A, B'],
    );
  });

  for (const [what, text, message] of [
    ['nothing', '', 'Its first line has no column "bik".'],
    ['a head alone', 'bik,name\n', 'There is no bank in it.'],
    ['no names', 'bik;city\n044525225;M', 'Its first line has no column "name".'],
    ['another XML', '<rss><channel/></rss>', 'There is no bank in it.'],
    ['an archive', 'PK\u0003\u0004', 'It is an archive. Unpack the file in it first.'],
    ['an open quotation', 'bik,name\n044525225,"A', 'Line 2: a quotation mark is not closed, or something follows it.'],
    [
      'wrong lines',
      'bik,name,correspondentAccount\n044525225,A,30101810400000000226\n\n144525225,B,\n044525225,,\n04452522,C,3.01E+19',
      'line 2: correspondentAccount: check_digits\nline 4: bik: beginning\nline 5: name: it is empty\nline 6: correspondentAccount: characters',
    ],
  ] as const) {
    test(`with ${what} is refused in plain words`, () => {
      assert.throws(() => read(text), {message});
    });
  }
});

describe('import-banks', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kabinet-banks-'));
  after(() => rmSync(folder, {recursive: true, force: true}));

  test('puts a directory in the place of the one before, and partners find their bank', async () => {
    const url = await newPostgresUrl();
    const run = async (content: string): Promise<unknown> => {
      const file = join(folder, 'banks.csv');
      writeFileSync(file, content);
      const said: string[] = [];
      const say = (text: string): void => void said.push(text);
      const environment = {DATABASE_URL: url};
      const code = await runCli(['import-banks', '--file', file], {environment, print: say, complain: say});
      return code === 0 ? JSON.parse(said.join('')) : [code, said.join('').replace(file, 'banks.csv')];
    };
    const first = 'bik,name,correspondentAccount\n044525225,First,30101810400000000225\n044000888,Second,\n';
    assert.deepEqual(await run(first), {banks: 2, added: 2, changed: 0, removed: 0});
    const second = 'bik,name,city\n044525225,First,Moscow\n017003983,Third,\n';
    assert.deepEqual(await run(second), {banks: 2, added: 1, changed: 1, removed: 1});
    const wrong = 'bik,name\n144525225,First\n';
    assert.deepEqual(await run(wrong), [
      2,
      '--file banks.csv cannot be used:\nline 2: bik: beginning\nTry: npm run operator -- help',
    ]);
    const twice = 'bik,name\n044525225,First\n044525225,Again\n';
    assert.deepEqual(await run(twice), [1, 'The БИК 044525225 comes twice.']);

    const {db, close} = await openDatabase({url});
    await makeWorld(db, 'lookup', {programme: {requisiteForms: ['ru_company']}});
    const options = {partnerId: 'pt_lookup', clock: () => new Date(NOW), linkBase: 'https://go.example/r/'};
    const {bank} = sqlBackend(db, options).requisites as Required<NonNullable<PartnerBackend['requisites']>>;
    assert.deepEqual(await bank({bik: '044525225'}), {bik: '044525225', name: 'First', city: 'Moscow'});
    await assert.rejects(bank({bik: '044000888'}), {kind: 'not_found'});

    const shop = new TestShop(db, NOW);
    const refused = await shop.put('/banks', {banks: [{bik: '044525225', name: 'A', correspondentAccount: '1'}]});
    assert.equal(refused.status, 422);
    assert.equal((await shop.put('/banks', {banks: []})).status, 422);
    const many = Array.from({length: 20_000}, (_, index) => ({
      bik: `04${String(index).padStart(7, '0')}`,
      name: 'A bank with a name that is about as long as others',
    }));
    assert.deepEqual((await shop.put('/banks', {banks: many})).body, {
      banks: 20_000,
      added: 20_000,
      changed: 0,
      removed: 2,
    });
    await close();
  });
});
