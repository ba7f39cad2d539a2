import {expect} from '@open-wc/testing';
import {strFromU8, unzipSync} from 'fflate';
import {csvStyleFor, safeText, toCsv} from './csv.js';
import {EMPTY, textCell} from './sheet.js';
import type {Sheet} from './sheet.js';
import {toXlsx} from './xlsx.js';

const SHEET: Sheet = {
  title: 'Статистика: Ссылка',
  facts: [
    ['Период', '2026-10-23 – 2026-11-21'],
    ['Фильтр «Страна»', '=Россия'],
  ],
  head: ['Ссылка', 'День', 'Переходы', 'Заработано, RUB', 'Конверсия'],
  rows: [
    [
      textCell('Статья; «Как "выбрать"»'),
      {kind: 'date', value: '2026-11-21'},
      {kind: 'number', value: '18420', digits: 0},
      {kind: 'number', value: '-152318.40', digits: 2},
      {kind: 'percent', value: '0.0278'},
    ],
    [textCell('=HYPERLINK("https://evil.example")'), {kind: 'moment', value: '2026-11-21 06:00'}, EMPTY, EMPTY, EMPTY],
  ],
};

describe('files', () => {
  it('writes CSV as Russian spreadsheets read it', () => {
    expect(toCsv(SHEET, csvStyleFor('ru'))).to.equal(
      [
        '\uFEFFСтатистика: Ссылка',
        'Период;2026-10-23 – 2026-11-21',
        "Фильтр «Страна»;'=Россия",
        '',
        'Ссылка;День;Переходы;"Заработано, RUB";Конверсия',
        '"Статья; «Как ""выбрать""»";2026-11-21;18420;-152318,40;2,78%',
        `"'=HYPERLINK(""https://evil.example"")";2026-11-21 06:00;;;`,
        '',
      ].join('\r\n'),
    );
  });

  it('writes a table alone from its head on, with the mark of UTF-8', () => {
    const table = {head: SHEET.head.slice(0, 1), rows: [[textCell('=1')], [EMPTY]]};
    expect(toCsv(table, csvStyleFor('ru'))).to.equal("\uFEFFСсылка\r\n'=1\r\n\r\n");
  });

  it('writes CSV as English spreadsheets read it', () => {
    const lines = toCsv(SHEET, csvStyleFor('en-GB')).split('\r\n');
    expect(lines[5]).to.equal('"Статья; «Как ""выбрать""»",2026-11-21,18420,-152318.40,2.78%');
    expect(csvStyleFor('en-GB')).to.deep.equal({delimiter: ',', decimalMark: '.'});
  });

  it('disarms what a spreadsheet would run, behind blanks too, and nothing else', () => {
    const armed = [
      '=1+1',
      '+7',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '\n=1',
      ' =1',
      '\u00a0=1',
      '\ufeff=1',
      '＝1',
      '＋1',
      '－1',
      '＠a',
      '\0=1',
      '|cmd',
    ];
    expect(armed.map(safeText)).to.deep.equal(armed.map((text) => `'${text}`));
    const harmless = ['', 'a=b', 'Ёлкина-Ким', '1 + 1', 'x@example.com', '— нет —'];
    expect(harmless.map(safeText)).to.deep.equal(harmless);
  });

  it('leaves no formula bare to a spreadsheet of a country with the other delimiter', () => {
    const texts = ["promo,=cmd|' /C calc'!A0", 'promo;=1+1'];
    const written = ['ru', 'en'].map((locale) => toCsv({head: texts, rows: []}, csvStyleFor(locale)));
    expect(written).to.deep.equal([
      `\uFEFF"promo,=cmd|' /C calc'!A0";"promo;=1+1"\r\n`,
      `\uFEFF"promo,=cmd|' /C calc'!A0","promo;=1+1"\r\n`,
    ]);
  });

  it('shifts percentages without rounding', () => {
    const written = ['0', '1', '0.5', '0.395897', '-0.001', '12.3'].map(
      (value) => toCsv({...SHEET, rows: [[{kind: 'percent', value}]]}, csvStyleFor('en')).split('\r\n')[5],
    );
    expect(written).to.deep.equal(['0%', '100%', '50%', '39.5897%', '-0.1%', '1230%']);
  });

  it('writes what rows come to under them, apart from them', async () => {
    const foot = [[textCell('=Всего'), {kind: 'number', value: '2', digits: 0} as const]];
    const [table = '', end] = toCsv({...SHEET, foot}, csvStyleFor('ru')).split("\r\n\r\n'=Всего");
    expect(table.split('\r\n')).to.have.length(7);
    expect(end).to.equal(';2\r\n');
    const parts = unzipSync(await toXlsx({...SHEET, foot}).bytes());
    const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).to.match(/<row r="8"><\/row><row r="9">.*=Всего.*<v>2<\/v><\/c><\/row><\/sheetData><\/worksheet>$/);
  });

  it('writes XLSX with typed cells: texts are never formulas, numbers keep every digit', async () => {
    const long: Sheet = {
      ...SHEET,
      rows: [
        ...SHEET.rows,
        [textCell('a\0<b>&"'), EMPTY, EMPTY, {kind: 'number', value: '1234567890123456.78', digits: 2}],
      ],
    };
    const packed = await toXlsx(long).bytes();
    const parts = unzipSync(packed);
    const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).to.include('<t xml:space="preserve">=HYPERLINK(&quot;https://evil.example&quot;)</t>');
    expect(xml).not.to.include('<f>');
    expect(xml).to.include(
      '<c s="2"><v>46347</v></c><c s="5"><v>18420</v></c><c s="7"><v>-152318.40</v></c><c s="4"><v>0.0278</v></c>',
    );
    expect(xml).to.include('<c s="3"><v>46347.25</v></c>');
    expect(xml).to.include('a&lt;b&gt;&amp;&quot;');
    expect(xml).to.include('<t xml:space="preserve">1234567890123456.78</t>');
    expect(await toXlsx(long).bytes()).to.deep.equal(packed);
  });
});
