import {expect} from '@open-wc/testing';
import {OFFERS} from '../testing/links-data.js';
import {bulkLines} from './bulk-lines.js';
import {keyOfText} from './key-of-text.js';

const OFFER = OFFERS[0]!;
const CARDS = 'https://halyard.example/cards';
const draft = {programme: 'pg', offer: 'of_card', destination: CARDS};
const draftsOf = (text: string): unknown[] => bulkLines(text, 'pg', OFFER).map((line) => line.draft);

describe('bulkLines', () => {
  it('takes an address to a line, commas and all, and a name after a tab', () => {
    expect(draftsOf(`${CARDS}?a=1,2;3\n\n  ${CARDS}\tПост\r\n`)).to.deep.equal([
      {...draft, destination: `${CARDS}?a=1,2;3`},
      {...draft, name: 'Пост'},
    ]);
  });

  for (const [what, text] of [
    ['commas', `name,destination,sub1,code\n"Пост, новый",${CARDS},tg,my-code`],
    ['semicolons', `\ufeffНазвание;Адрес;sub1;Код\n"Пост, новый";${CARDS};tg;my-code`],
    ['tabs', `NAME\tURL\tsub1\tcode\nПост, новый\t${CARDS}\ttg\tmy-code`],
  ] as const) {
    it(`takes a table with ${what}`, () => {
      expect(draftsOf(text)).to.deep.equal([{...draft, name: 'Пост, новый', code: 'my-code', subIds: {sub1: 'tg'}}]);
    });
  }

  it('says of each line why it cannot be', () => {
    const lines = bulkLines(`${CARDS}\nhttps://evil.example/\nnot an address`, 'pg', OFFER);
    expect(lines.map(({number, problem}) => [number, problem])).to.deep.equal([
      [1, undefined],
      [2, {reason: 'host_not_allowed', host: 'evil.example'}],
      [3, {reason: 'not_a_url', host: ''}],
    ]);
  });

  it('leaves out columns that it does not know, those that every object has included', () => {
    expect(draftsOf(`destination,__proto__,constructor,sub99\n${CARDS},a,b,c`)).to.deep.equal([draft]);
  });

  it('gives a line the same key whenever it is pasted, and equal lines of one paste different ones', () => {
    const keys = (text: string): string[] => bulkLines(text, 'pg', OFFER).map(({key}) => key);
    const [first, second, other] = keys(`${CARDS}\n${CARDS}\n${CARDS}/2`);
    expect(keys(`${CARDS}/2\n${CARDS}\n${CARDS}`)).to.deep.equal([other, first, second]);
    expect(new Set([first, second, other]).size).to.equal(3);
  });
});

describe('keyOfText', () => {
  it('is 32 hex digits, different for different texts', () => {
    const keys = Array.from({length: 20_000}, (_, index) => keyOfText(`https://halyard.example/${index}`));
    expect(keys[0]).to.match(/^[\da-f]{32}$/);
    expect(new Set(keys).size).to.equal(20_000);
    expect(keyOfText('https://halyard.example/0')).to.equal(keys[0]);
  });
});
