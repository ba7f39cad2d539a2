import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {BackendError} from '@kabinet/contract';
import {explainMapping, loadMapping, mappedBackend} from './index.js';

const DOCUMENT = {
  version: 1,
  programme: {id: 'p', name: 'P', currency: 'EUR', timeZone: 'UTC'},
  partner: {
    request: {path: '/me'},
    fields: {id: 'id', name: 'name', status: {constant: 'approved'}} as Record<string, unknown>,
  },
};
const withName = (name: unknown) => ({
  ...DOCUMENT,
  partner: {...DOCUMENT.partner, fields: {...DOCUMENT.partner.fields, name}},
});
const withPath = (path: string) => ({...DOCUMENT, partner: {...DOCUMENT.partner, request: {path}}});

/** The first place that is named, and what is said of it. */
async function refusal(outcome: Promise<unknown>): Promise<[string | undefined, string | undefined]> {
  const error = await outcome.then(
    () => assert.fail('It was taken.'),
    (reason: unknown) => (reason instanceof BackendError ? reason : assert.fail(String(reason))),
  );
  return [error.fields[0]?.pointer, error.fields[0]?.detail];
}

describe('a hostile mapping document', () => {
  const NAME = '/partner/fields/name';
  const REFUSED: readonly [what: string, expression: string, because: string][] = [
    ['recursion', '($f := function($x){$f($x)}; $f(1))', 'An assignment may not stand in an expression.'],
    ['a function', 'rows.(function($x){$x})', 'A function of its own may not stand in an expression.'],
    [
      'recursion without names',
      '(function($f){$f($f)})(function($f){$f($f)})',
      'Only a function with a name can be called.',
    ],
    ['a part of a function', '$substring(?, 1)', 'A function of its own may not stand in an expression.'],
    ['a chain', 'name ~> $uppercase', 'A chain of functions (~>) may not stand in an expression.'],
    ['a regular expression', '$contains(name, /(a+)+$/)', 'A regular expression may not stand in an expression.'],
    ['a transformation', '$ ~> |name|{"x": 1}|', 'A chain of functions (~>) may not stand in an expression.'],
    ['a search through everything', '**.**.**', 'A search through everything (**) may not stand in an expression.'],
    ['ten million numbers', '$count([1..10000000])', 'A range may not stand in an expression.'],
    ['an object', '{"a": 1}', 'An object may not stand in an expression.'],
    ['a group', 'rows{id: name}', 'Nothing may be grouped or named in an expression.'],
    ['a name for a place', 'rows@$r.id', 'Nothing may be grouped or named in an expression.'],
    ['a prototype', '`__proto__`.polluted', 'Nothing is called "__proto__".'],
    ['a constructor', 'name.constructor', 'Nothing is called "constructor".'],
    ['a constructor as a text', '$lookup($, "constructor")', 'Nothing is called "constructor".'],
    ['another budget', '$sum($`the budget`)', 'It cannot be read: Expected ")", got "budget`"'],
  ];
  for (const [what, expression, because] of REFUSED) {
    test(`may not have ${what}`, async () => {
      assert.deepEqual(await refusal(loadMapping(withName(expression))), [NAME, because]);
    });
  }

  for (const called of [
    'eval',
    'toMillis',
    'replace',
    'match',
    'map',
    'random',
    'error',
    'pad',
    'sort',
    'formatNumber',
  ]) {
    test(`may not call $${called}`, async () => {
      const [place, because = ''] = await refusal(loadMapping(withName(`$${called}(name)`)));
      assert.equal(place, NAME);
      assert(because.startsWith(`$${called} may not be used`), because);
    });
  }

  test('may not have an expression that takes its parser for ever', async () => {
    for (const choice of ['??', '?:']) {
      const expression = `${'('.repeat(60)}a${` ${choice} b)`.repeat(60)}`;
      assert.deepEqual(await refusal(loadMapping(withName(expression))), [
        NAME,
        '"??" and "?:" may stand in an expression 6 times.',
      ]);
    }
  });

  test('may not be large, deep, or end in the middle', async () => {
    const long = 'x'.repeat(10 * 1024 * 1024);
    assert.deepEqual(await refusal(loadMapping(withName(long))), [NAME, 'A text has at most 2000 characters.']);
    assert.deepEqual(await refusal(loadMapping(JSON.stringify(withName(long)))), ['', 'The document is too long.']);
    assert.equal((await refusal(loadMapping(withName('a'.repeat(1001)))))[0], NAME);
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;
    assert.deepEqual((await refusal(loadMapping(withName(deep))))[1], 'A document is at most 12 levels deep.');
    const wide = withName({constant: Object.fromEntries(Array.from({length: 6000}, (_, index) => [`l${index}`, '']))});
    assert.equal((await refusal(loadMapping(wide)))[1], 'A document has at most 5000 values.');
    const round: Record<string, unknown> = {...DOCUMENT};
    round['programme'] = round;
    assert.equal((await refusal(loadMapping(round)))[1], 'A document is at most 12 levels deep.');
    assert.equal((await refusal(loadMapping('{"version": 1')))[0], '');
  });

  test('may not name a prototype, wherever it stands', async () => {
    const text = JSON.stringify(withName({value: 'name', table: {a: 'b'}}));
    for (const name of ['__proto__', 'constructor', 'prototype']) {
      const place = `${NAME}/table/${name}`;
      assert.deepEqual(await refusal(loadMapping(text.replace('"a"', `"${name}"`))), [
        place,
        `Nothing is called "${name}".`,
      ]);
    }
  });

  test('may not lead elsewhere', async () => {
    for (const path of ['//evil.example/me', 'https://evil.example/me', '/me\\..', '/me?x=1', 'me', '/me#x']) {
      assert.equal((await refusal(loadMapping(withPath(path))))[0], '/partner/request/path', path);
    }
    assert.equal((await refusal(loadMapping({...DOCUMENT, $ref: 'https://evil.example/mapping.json'})))[0], '/$ref');
    assert.equal((await refusal(loadMapping(withName({$ref: 'https://evil.example/x'}))))[0], NAME);
    const asked: string[] = [];
    const backend = mappedBackend(await loadMapping({...withPath('/../admin'), $schema: 'https://evil.example/x'}), {
      url: 'https://api.example/v1',
      fetch: (input) => {
        asked.push(input instanceof Request ? input.url : String(input));
        return Promise.resolve(Response.json({}));
      },
    });
    await assert.rejects(backend.session({}), {kind: 'not_found'});
    assert.deepEqual(asked, []);
  });

  const rows = Array.from({length: 400}, (_, index) => ({id: index, text: 'x'.repeat(100)}));
  const CATASTROPHES: readonly [expression: string, how: string][] = [
    ['$count($answer.rows.($answer.rows.($answer.rows.id)))', 'makes too long a list'],
    ['$count($answer.rows.($answer.rows[id = $$.id].($answer.rows[text = "y"])))', 'takes too long'],
    ['$sum($answer.rows.$sum($answer.rows.$sum($answer.rows.id)))', 'takes too many steps'],
    ['$string($string($string($string($answer))))', 'makes too long a text'],
    ['$join($answer.rows.text, $string($answer.rows))', 'makes too long a text'],
    [`${'['.repeat(300)}1${']'.repeat(300)}`, 'goes too deep'],
  ];
  const HEAVY = ['takes too many steps', 'takes too long', 'makes too long a list'];
  for (const [expression, how] of CATASTROPHES) {
    test(`ends when an expression ${how}: ${expression.slice(0, 60)}`, async () => {
      let turns = 0;
      const clock = setInterval(() => turns++, 1);
      const mapping = await loadMapping(withName(expression));
      const [place, because] = await refusal(explainMapping(mapping, 'partner', {rows}));
      clearInterval(clock);
      assert.equal(place, NAME);
      // What is used up first depends on the machine.
      const ways = HEAVY.includes(how) ? HEAVY : [how];
      assert(
        ways.some((way) => because === `The expression ${way}.`),
        because,
      );
      if (how === 'takes too long') assert(turns > 5, `Others had ${turns} turns.`);
    });
  }
});

describe('a hostile answer', () => {
  const nameOf = async (answer: unknown) => {
    const {rows, rejected} = await explainMapping(await loadMapping(withName('$string(name)')), 'partner', answer);
    return rows[0]?.row?.['name'] ?? rejected[0]?.detail;
  };

  test('touches no prototype', async () => {
    const answer: unknown = JSON.parse('{"id": "1", "name": "n", "__proto__": {"polluted": true}, "constructor": "c"}');
    assert.equal(await nameOf(answer), 'n');
    assert.equal(({} as {polluted?: unknown}).polluted, undefined);
    const mapping = await loadMapping(withName('$keys($)[0]'));
    const {rows} = await explainMapping(mapping, 'partner', Object.create({inherited: 'x', id: '2'}) as unknown);
    assert.equal(rows[0]?.row, undefined);
  });

  test('has no text of ten megabytes', async () => {
    const mapping = await loadMapping(withName('name'));
    const answer = {id: '1', name: 'x'.repeat(10 * 1024 * 1024)};
    assert.deepEqual(await refusal(explainMapping(mapping, 'partner', answer)), [
      '/partner/fields/name',
      'The expression makes too long a text.',
    ]);
  });
});
