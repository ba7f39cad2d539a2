import {expect} from '@open-wc/testing';
import {readCsv, writeCsv} from './csv.js';

describe('readCsv', () => {
  for (const [what, text, delimiter, rows] of [
    ['nothing', '', ',', []],
    ['one line', 'a,b', ',', [['a', 'b']]],
    ['ends of lines of every kind', 'a\nb\r\nc\rd', ',', [['a'], ['b'], ['c'], ['d']]],
    ['empty lines', '\n\na\n \n,\n', ',', [['a']]],
    [
      'empty cells',
      ',a,\nb,,',
      ',',
      [
        ['', 'a', ''],
        ['b', '', ''],
      ],
    ],
    ['quotes', '"a,""b""\nc",d', ',', [['a,"b"\nc', 'd']]],
    ['quotes that enclose nothing', 'a"b,5" tall', ',', [['a"b', '5" tall']]],
    ['a quote that is never closed', '"a,b\nc', ',', [['"a', 'b'], ['c']]],
    ['tabs', 'a,b\tc;d', '\t', [['a,b', 'c;d']]],
  ] as const) {
    it(what, () => expect(readCsv(text, delimiter)).to.deep.equal(rows));
  }
});

describe('writeCsv', () => {
  it('writes what is read back', () => {
    const written = writeCsv([
      ['a', 'b "c"'],
      ['d\ne', 'ё'],
    ]);
    expect(written).to.equal('\ufeff"a","b ""c"""\r\n"d\ne","ё"\r\n');
  });

  it('leaves nothing that a spreadsheet would reckon', () => {
    const cells = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\u00a0=1', '＝1', 'https://a.example/?b=1'];
    expect(writeCsv([cells])).to.equal(
      '\ufeff"\'=1+1","\'+1","\'-1","\'@SUM(A1)","\'\t=1","\'\u00a0=1","\'＝1","https://a.example/?b=1"\r\n',
    );
  });
});
