import {expect} from '@open-wc/testing';
import {askedDocument, documentFile, documentHtml, documentsOf, payeeOf} from './index.js';
import type {DocumentFacts} from './index.js';
import {READY_REQUISITE_FORMS} from '@kabinet/contract';

const rub = (amount: string) => ({amount, currency: 'RUB'});
const facts: DocumentFacts = {
  kind: 'act',
  number: 'P-1001',
  date: '2026-11-21',
  timeZone: 'Europe/Moscow',
  programme: {ru: 'Россия', en: 'Russia'},
  payer: {name: {ru: 'ООО «Глина»', en: 'Clay LLC'}, lines: [{ru: 'ИНН 7700000000', en: 'INN 7700000000'}]},
  payee: {name: 'ООО «Обзор»', details: [{label: 'КПП', value: '770001001'}]},
  amount: rub('12345.60'),
  fee: rub('100.00'),
  tax: undefined,
  arrives: rub('12245.60'),
  method: {kind: 'ru_company', label: {ru: 'Счёт', en: 'Account'}, account: '•• 4417'},
  paidAt: '2026-11-23T09:05:00.000Z',
  rows: [
    {occurredAt: '2026-10-31T21:30:00.000Z', type: 'sale', orderId: 'A-1', amount: rub('12445.60')},
    {occurredAt: '2026-11-10T10:00:00.000Z', type: 'adjustment', orderId: 'A-1', amount: rub('-100.00')},
  ],
};

/** What a reader sees, line by line. */
function readable(html: string): string[] {
  const {body} = new DOMParser().parseFromString(html, 'text/html');
  return [...body.querySelectorAll('h1, h2, p, th, td')].map((one) =>
    (one.textContent ?? '').replaceAll('\u00a0', ' '),
  );
}

describe('documents of a payout', () => {
  it('say in an act who rendered what to whom, and who signed it when', () => {
    expect(readable(documentHtml({...facts, signedAt: '2026-11-22T21:01:00.000Z'}, 'ru-RU'))).to.deep.equal([
      'Акт оказанных услуг № P-1001 от 21 ноября 2026 г.',
      'Исполнитель',
      'ООО «Обзор»',
      'КПП: 770001001',
      'Заказчик',
      'ООО «Глина»',
      'ИНН 7700000000',
      'За что',
      'Сумма',
      // Half past midnight of the 1st in Moscow.
      'Услуги по привлечению покупателей, программа «Россия»Период: 1 ноября 2026 г. — 10 ноября 2026 г.',
      '12 345,60 RUB',
      'Итого',
      '12 345,60 RUB',
      'Исполнитель оказал, а заказчик принял услуги полностью и в срок. Претензий друг к другу стороны не имеют.',
      'Подписан исполнителем в личном кабинете: ООО «Обзор», 23 ноября 2026 г. в 00:01',
    ]);
    expect(readable(documentHtml(facts, 'ru')).at(-1)).to.equal('Не подписан');
  });

  it('confirm a payment, from the amount to what arrived', () => {
    expect(readable(documentHtml({...facts, kind: 'receipt'}, 'en')).slice(7)).to.deep.equal([
      'Amount',
      '12,345.60 RUB',
      'Transfer fee',
      '100.00 RUB',
      'To be received',
      '12,245.60 RUB',
      'Paid to',
      'Account •• 4417',
      'Paid on',
      '23 November 2026 at 12:05',
    ]);
  });

  it('list what a payout is made of, and add it up', () => {
    expect(readable(documentHtml({...facts, kind: 'statement'}, 'en')).slice(7)).to.deep.equal([
      'Date',
      'For',
      'Order',
      'Amount',
      '1 November 2026',
      'Sale',
      'A-1',
      '12,445.60 RUB',
      '10 November 2026',
      'Adjustment',
      'A-1',
      '−100.00 RUB',
      'Total',
      '12,345.60 RUB',
    ]);
  });

  it('keep every digit, and currencies that Intl does not know', () => {
    const crypto = {amount: '12345678901234567890.123456', currency: 'USDT'};
    const lines = readable(documentHtml({...facts, kind: 'invoice', amount: crypto}, 'en'));
    expect(lines).to.include('12,345,678,901,234,567,890.123456 USDT');
  });

  it('let nothing in that names and orders hold', () => {
    const evil = '<script>alert(1)</script>"\'&<img src=x onerror=alert(1)>';
    const rows = [{...facts.rows[0]!, orderId: evil}];
    const named = {...facts, programme: evil, payee: {name: evil, details: [{label: evil, value: evil}]}, rows};
    for (const kind of ['act', 'invoice', 'receipt', 'statement'] as const) {
      const page = new DOMParser().parseFromString(documentHtml({...named, kind}, 'en'), 'text/html');
      expect(page.querySelectorAll('script, img, [onerror]').length, kind).to.equal(0);
      expect(page.querySelectorAll('style').length).to.equal(1);
      expect(page.body.textContent).to.contain(evil);
    }
  });

  it('carry a policy that lets in their own style and nothing else', async () => {
    const page = new DOMParser().parseFromString(documentHtml(facts, 'en'), 'text/html');
    const policy = page.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')?.content;
    const style = new TextEncoder().encode(page.querySelector('style')?.textContent ?? '');
    const hash = btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', style))));
    expect(policy).to.equal(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
  });

  it('are named by kind and number', () => {
    const {name, type} = documentFile({...facts, number: 'P/../10 01'}, 'en');
    expect([name, type]).to.deep.equal(['act-P1001.html', 'text/html; charset=utf-8']);
    expect(askedDocument('act.p_1.x')).to.deep.equal({kind: 'act', payout: 'p_1.x'});
    expect([askedDocument('secret.p_1'), askedDocument('act.'), askedDocument('fl_1')]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are those that the form asks for, a confirmation once it is paid, nothing of what came to nothing', () => {
    const kinds = (form: string | undefined, status: string) =>
      documentsOf({id: 'p1', form, status}, ['ru_company', 'ru_sole_trader']).map(({id}) => id);
    expect(kinds('ru_company', 'requested')).to.deep.equal(['invoice.p1', 'act.p1', 'statement.p1']);
    expect(kinds('ru_sole_trader', 'paid')).to.deep.equal(['act.p1', 'receipt.p1', 'statement.p1']);
    expect(kinds(undefined, 'paid')).to.deep.equal(['receipt.p1', 'statement.p1']);
    expect(kinds('ru_company', 'cancelled')).to.deep.equal([]);
  });

  it('name who is paid, and no account', () => {
    const form = READY_REQUISITE_FORMS.find(({id}) => id === 'ru_company')!;
    const values = {name: 'ООО «Обзор»', inn: '7700000000', kpp: '770001001', account: '40702810900000000001'};
    expect(payeeOf('Обзор', {form, values})).to.deep.equal({
      name: 'ООО «Обзор»',
      details: [
        {label: {ru: 'ИНН', en: 'INN (taxpayer number)'}, value: '7700000000'},
        {label: 'КПП', value: '770001001'},
      ],
    });
    expect(payeeOf('Обзор', undefined)).to.deep.equal({name: 'Обзор', details: []});
  });
});
