import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {keepPreviousData} from '@tanstack/query-core';
import {build, parseAst} from 'vite';
import {allMessages} from '../../packages/widgets/src/all-messages.js';
import {createTranslator, type Translator} from '../../packages/widgets/src/runtime/i18n/translator.js';
import {nodesIn} from './edits.js';
import {fixedOptions, problemIn, withFixed} from './fixed-options.js';
import {FIXED} from './fixed-values.js';
import {smallLibraries} from './small-libraries.js';
import type * as Libraries from './testing/libraries.js';

/** As the stand-alone build has them. */
async function small(): Promise<typeof Libraries> {
  const outDir = await mkdtemp(join(tmpdir(), 'kabinet-'));
  try {
    await build({
      configFile: false,
      logLevel: 'silent',
      define: {'process.env.NODE_ENV': '"production"'},
      plugins: [fixedOptions(), smallLibraries()],
      resolve: {conditions: ['@kabinet/source', 'module', 'browser', 'production']},
      build: {
        outDir,
        minify: false,
        rolldownOptions: {treeshake: {propertyReadSideEffects: false}},
        lib: {
          entry: resolve(import.meta.dirname, 'testing/libraries.ts'),
          formats: ['es'],
          fileName: () => 'small.mjs',
        },
      },
    });
    return (await import(pathToFileURL(join(outDir, 'small.mjs')).href)) as typeof Libraries;
  } finally {
    await rm(outDir, {recursive: true});
  }
}

const pages = await small();

test('texts are spoken in both languages, with plurals, own words and gaps', (t) => {
  const said = t.mock.method(console, 'warn', () => undefined);
  const translator = pages.createTranslator({
    language: 'ru',
    locale: 'ru-RU',
    locales: {
      en: {links: {title: 'Links', only: 'Only here'}},
      ru: {
        common: {close: 'Закрыть'},
        links: {
          title: 'Ссылки',
          rows_one: '{{count}} строка',
          rows_few: '{{count}} строки',
          rows_many: '{{count}} строк',
        },
      },
    },
    overrides: {ru: {'links.title': 'Мои ссылки, {{name}}'}},
    debug: true,
  });
  const speak = translator({namespace: 'links'}) as (key: string, params?: Record<string, string | number>) => string;
  assert.equal(speak('title', {name: '<b>$t(close)</b>'}), 'Мои ссылки, <b>$t(close)</b>');
  assert.deepEqual(
    [1, 2, 5, 1021].map((count) => speak('rows', {count})),
    ['1 строка', '2 строки', '5 строк', '1\u00a0021 строка'],
  );
  assert.equal(speak('close'), 'Закрыть');
  assert.equal(speak('only'), 'Only here');
  assert.equal(said.mock.callCount(), 0);
  assert.equal(speak('never-written'), 'never-written');
  assert.equal(said.mock.calls[0]?.arguments[0], 'kabinet: no text for common.never-written');
});

test('every text is what i18next makes of it', () => {
  const locales = {
    en: Object.fromEntries(allMessages.map(({namespace, en}) => [namespace, en])),
    ru: Object.fromEntries(allMessages.map(({namespace, ru}) => [namespace, ru])),
  };
  for (const language of ['ru', 'en', 'kk']) {
    const options = {language, locale: language, locales, overrides: {kk: {'stats.title': 'Шолу', 'links.title': ''}}};
    const [theirs, ours] = [createTranslator(options), pages.createTranslator(options)];
    const expected = allSaidBy(theirs);
    assert.deepEqual(
      allSaidBy(ours).filter((text, index) => text !== expected[index]),
      [],
    );
  }
});

const COUNTS = [0, 1, 2, 5, 21, 1_000_000, 1.5];

function allSaidBy(translator: Translator): string[] {
  return allMessages.flatMap(({namespace, en, ru}) => {
    const speak = translator({namespace}) as (key: string, params?: Record<string, string | number>) => string;
    const texts = {...en, ...ru, 'never-written': '', constructor: ''};
    return Object.entries(texts).flatMap(([key, text]) => {
      if (!text.includes('{{count}}')) return [speak(key), speak(key, {name: '{{count}} $t(title) $&'})];
      return COUNTS.map((count) => speak(key.replace(/_[a-z]+$/, ''), {count, total: '<b>'}));
    });
  });
}

const newClient = (): Libraries.QueryClient =>
  new pages.QueryClient({defaultOptions: {queries: {queryKeyHashFn: (key) => key.join(' ')}}});

test('a question of two is asked once, again when it is stale, and forgotten', async () => {
  const client = newClient();
  let asked = 0;
  const options = {queryKey: ['balance'], queryFn: () => Promise.resolve(++asked), staleTime: 10_000};
  const one = new pages.QueryObserver(client, options);
  const other = new pages.QueryObserver(client, options);
  const leave = [one.subscribe(() => undefined), other.subscribe(() => undefined)];
  await one.refetch({cancelRefetch: false});
  assert.deepEqual([one.getCurrentResult().data, other.getCurrentResult().data, asked], [1, 1, 1]);
  await client.invalidateQueries({type: 'active', predicate: ({queryKey}) => queryKey[0] === 'balance'});
  assert.equal(other.getCurrentResult().data, 2);
  client.setQueryData(['balance'], 7);
  assert.equal(one.getCurrentResult().data, 7);
  for (const call of leave) call();
  client.clear();
  assert.equal(client.getQueryData(['balance']), undefined);
});

test('pages follow each other', async () => {
  const client = newClient();
  const observer = new pages.InfiniteQueryObserver(client, {
    queryKey: ['rows'],
    queryFn: ({pageParam}) => Promise.resolve(pageParam * 10),
    initialPageParam: 1,
    getNextPageParam: (_last: number, _pages: number[], param: number) => (param < 2 ? param + 1 : null),
  });
  const leave = observer.subscribe(() => undefined);
  await observer.refetch({cancelRefetch: false});
  const {data, hasNextPage} = await observer.fetchNextPage();
  assert.deepEqual([data?.pages, hasNextPage], [[10, 20], false]);
  leave();
  client.clear();
});

test('a question that nobody waits for is called off, and one that failed is put again', async () => {
  const client = newClient();
  const signals: AbortSignal[] = [];
  const observer = new pages.QueryObserver(client, {
    queryKey: ['links', 'links.list'],
    queryFn: ({signal}) => {
      signals.push(signal);
      if (signals.length === 2) throw new Error('no');
      return signals.length === 3 ? Promise.resolve('links') : new Promise(() => undefined);
    },
  });
  observer.subscribe(() => undefined)();
  assert.deepEqual([signals[0]?.aborted, observer.getCurrentResult().fetchStatus], [true, 'fetching']);
  const seen: unknown[] = [];
  const leave = observer.subscribe(({status, data, error}) => seen.push([status, data, error?.message]));
  await observer.refetch();
  assert.equal(observer.getCurrentResult().status, 'error');
  await client.invalidateQueries({queryKey: ['links']});
  assert.deepEqual(
    [observer.getCurrentResult().status, observer.getCurrentResult().data, signals.length],
    ['success', 'links', 3],
  );
  assert.deepEqual(seen.at(-1), ['success', 'links', undefined]);
  await client.invalidateQueries({queryKey: ['balance']});
  assert.equal(signals.length, 3);
  leave();
  client.clear();
});

test('an answer is shown until that to the next question has come', async () => {
  const client = newClient();
  const optionsFor = (page: number) => ({
    queryKey: ['rows', String(page)],
    queryFn: () => Promise.resolve(page),
    placeholderData: keepPreviousData,
  });
  const observer = new pages.QueryObserver(client, optionsFor(1));
  const leave = observer.subscribe(() => undefined);
  await observer.refetch({cancelRefetch: false});
  observer.setOptions(optionsFor(2));
  assert.deepEqual([observer.getCurrentResult().data, observer.getCurrentResult().isPlaceholderData], [1, true]);
  await observer.refetch({cancelRefetch: false});
  assert.deepEqual([observer.getCurrentResult().data, observer.getCurrentResult().isPlaceholderData], [2, false]);
  leave();
  client.clear();
});

test('options that have one value become it, and others fail the build', () => {
  const [queries, texts] = FIXED;
  assert.ok(queries && texts);
  const fixed = (code: string): string => withFixed(queries, code, nodesIn(parseAst(code)));
  assert.equal(
    fixed('if (this.options.retry || options?.select) row.select(x.retry);'),
    'if ((false) || (void 0)) row.select(x.retry);',
  );
  assert.equal(fixed('options.retry = 1; options.networkMode;'), 'options.retry = 1; ("always");');
  const problem = (code: string, isComplete = false) => problemIn(queries, code, nodesIn(parseAst(code)), isComplete);
  assert.equal(problem('x({select: pick})'), 'select: pick');
  assert.equal(problem("x({retry: 3, networkMode: 'always'})"), 'retry: 3');
  assert.equal(problem("x({retry: false, networkMode: 'always'})"), undefined);
  assert.equal(problem("x({retry: false, networkMode: 'always'})", true), 'no refetchOnReconnect');
  const spoken = 'createInstance({initAsync: false, keySeparator: false, nsSeparator: false}).t(key, {context: 1})';
  assert.equal(problemIn(texts, spoken, nodesIn(parseAst(spoken)), true), 'context: 1');
});
