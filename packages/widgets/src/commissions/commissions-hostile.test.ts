import {expect} from '@open-wc/testing';
import type {Commission, CommissionDetail, CommissionPage, PartnerBackend} from '@kabinet/contract';
import {expectOnPage} from '../testing/invariants.js';
import {commissionsBackend, withCommissions} from './testing/commissions-data.js';
import {even} from '../testing/page.js';
import {openCommissions, openList} from './testing/commissions-page.js';

const HOSTILE = [
  '<img src=x onerror=__pwned=1>',
  '"><svg/onload=__pwned=1>',
  '{{status}} $t(title) ${7*7}',
  'javascript:__pwned=1',
  '\u202Egpj.exe',
  'NaN undefined null [object Object]',
  'Ы'.repeat(3000),
];

const SAFE = new Set([
  'id',
  'programme',
  'occurredAt',
  'currency',
  'amount',
  'operator',
  'at',
  'expectedOn',
  'rate',
  'kind',
]);

/** The value with every text in it replaced, but for ids, dates, numbers and what programs read. */
function poisoned<Value>(value: Value, text: string): Value {
  if (Array.isArray(value)) return value.map((item: unknown) => poisoned(item, text)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) => {
      if (SAFE.has(key) || key.endsWith('Date') || key.endsWith('Until') || key.endsWith('At')) return [key, part];
      return [key, typeof part === 'string' ? text : poisoned(part, text)];
    }),
  ) as Value;
}

function withAnswers(change: {
  page?: (page: CommissionPage) => CommissionPage;
  detail?: (detail: CommissionDetail) => CommissionDetail;
}): PartnerBackend {
  const backend = commissionsBackend();
  const {page = (same) => same, detail = (same) => same} = change;
  return withCommissions(backend, {
    list: async (query, options) => page(await backend.commissions!.list(query, options)),
    get: async (query, options) => detail(await backend.commissions!.get!(query, options)),
  });
}

describe('kabinet-commissions and hostile answers', () => {
  for (const text of HOSTILE) {
    it(`shows “${text.slice(0, 40)}” literally`, async () => {
      expectOnPage({texts: [text]});
      const backend = withAnswers({
        page: (page) => ({...page, items: page.items.map((row) => poisoned(row, text))}),
        detail: (detail) => poisoned(detail, text),
      });
      const page = await openList(backend);
      expect(page.orders[0]).to.equal(even(text));
      page.root.querySelector<HTMLElement>('.commission-open')!.click();
      await page.untilExplained();
      expect(page.lines('facts')).to.include(`Клиент ${even(text)} · ${even(text)}`);
      expect(page.lines('receipt')[1]).to.include(even(text));
      expect(page.root.querySelector('img, [onload], script')).to.equal(null);
      expect(page.root.querySelector('.widget')!.scrollWidth).to.be.at.most(1200);
    });
  }
});

const PARTS: readonly (keyof Commission)[] = [
  'type',
  'occurredAt',
  'orderId',
  'offer',
  'link',
  'subIds',
  'customer',
  'sale',
  'base',
  'rule',
  'amount',
  'status',
  'statusLabel',
  'statusChangedAt',
  'reason',
  'holdUntil',
  'expectedPayoutDate',
  'payout',
  'adjusts',
];
const VALUES: readonly unknown[] = [undefined, null, '', 5, {}, []];

describe('kabinet-commissions and an operator’s own object that nobody has checked', () => {
  const {error} = console;
  beforeEach(() => {
    console.error = () => undefined;
  });
  afterEach(() => {
    console.error = error;
  });

  for (const part of PARTS) {
    it(`survives every kind of ${part}, in the list and in the explanation`, async () => {
      for (const value of VALUES) {
        const spoil = <Row extends Commission>(row: Row): Row => ({...row, [part]: value});
        const list = await openCommissions(withAnswers({page: (page) => ({...page, items: page.items.map(spoil)})}));
        await list.until(() => list.rows.length === 8 || list.has('Не удалось прочитать ответ'), 'rows or an error');
        list.element.remove();
        const page = await openList(withAnswers({detail: spoil}));
        page.opener('R-48213').click();
        const isSettled = () =>
          page.root.querySelector('[part=receipt]') !== null || page.has('Не удалось прочитать ответ');
        await page.until(isSettled, 'an explanation or an error');
        page.element.remove();
      }
    });
  }
});
