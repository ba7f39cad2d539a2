import {expect} from '@open-wc/testing';
import {readCsv} from './read-csv.js';

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
