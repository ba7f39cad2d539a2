import {expect} from '@open-wc/testing';
import type {Commission, Programme} from '@kabinet/contract';
import {csvRow, csvStyleFor} from '../../files/csv.js';
import {createFormatters} from '../../runtime/format/formatters.js';
import '../../testing/locales.js';
import {wordsOf} from '../../testing/translate.js';
import {messages} from '../commissions.messages.js';
import type {CommissionsView} from '../commissions.messages.js';
import {bareCommission} from '../testing/bare-commission.js';
import {exportColumns} from './export-columns.js';

const PROGRAMME: Programme = {id: 'pg', name: 'P', currency: 'RUB', timeZone: 'Europe/Moscow'};

/** What of a view the columns read. */
function viewOf(programme: Partial<Programme> = {}): CommissionsView {
  const format = createFormatters({
    locale: 'en-GB',
    timeZone: 'Europe/Moscow',
    currencies: [{code: 'USDT', digits: 6}],
    today: '2026-11-21',
  });
  return {
    t: wordsOf(messages, 'en'),
    format,
    programme: {...PROGRAMME, ...programme},
    text: (text) => (typeof text === 'string' ? text : (text['en'] ?? '')),
  } as CommissionsView;
}

/** What stands under each head, as a spreadsheet in English reads it; empty cells left out. */
function written(row: Commission, programme: Partial<Programme> = {}): Record<string, string> {
  const columns = exportColumns(viewOf(programme));
  const fields = columns.map(({head, cell}) => [head, csvRow([cell(row)], csvStyleFor('en')).trimEnd()] as const);
  return Object.fromEntries(fields.filter(([, field]) => field !== ''));
}

describe('columns of exported commissions', () => {
  it('leave empty what is not known, and write what is', () => {
    expect(written(bareCommission())).to.deep.equal({
      Number: 'cm',
      Date: '2026-11-19 10:12',
      Event: 'Sale',
      Offer: 'Card',
      Commission: '540.00',
      'Commission, currency': 'RUB',
      Status: 'Pending',
    });
  });

  it('disarm texts, and leave numbers and dates as they are', () => {
    const row = bareCommission({
      id: '=1+1',
      orderId: '+7',
      customer: {name: '@SUM(A1)', email: '\t=1'},
      sale: {amount: '-12.50', currency: 'RUB'},
      payout: {id: 'po', number: '-1', date: '2026-12-10'},
      reason: {text: '|cmd'},
    });
    expect(written(row)).to.include({
      Number: "'=1+1",
      Order: "'+7",
      Customer: "'@SUM(A1)",
      'Customer’s e-mail': '"\'\t=1"',
      'Order total': '-12.50',
      Payout: "'-1",
      'Date of payout': '2026-12-10',
      Reason: "'|cmd",
    });
  });

  it('keep every digit, and what no backend of ours would answer, as a text', () => {
    const long = '123456789012345678901234567890.000000000000000001';
    expect(written(bareCommission({amount: {amount: long, currency: 'XYZ'}}))).to.include({Commission: long});
    const wrong = bareCommission({amount: {amount: '=1+1', currency: 'RUB'}, occurredAt: '=2+2', status: 'frozen'});
    expect(written(wrong)).to.include({Commission: "'=1+1", Date: "'=2+2", Status: 'frozen'});
  });

  it('have a place for each sub-id that the programme names, and one for the others', () => {
    const row = bareCommission({subIds: {sub1: 'pin', sub2: 'nov', sub7: '=x', sub9: ''}});
    expect(written(row)).to.include({sub1: 'pin', sub2: 'nov', 'Other sub-ids': 'sub7==x'});
    const named = {subIds: [{slot: 'sub2', label: 'Month'}]};
    expect(written(row, named)).to.include({Month: 'nov', 'Other sub-ids': '"sub1=pin; sub7==x"'});
  });

  it('have the operator’s own, each by its type', () => {
    const commissionColumns: Programme['commissionColumns'] = [
      {id: 'shop', label: 'Shop', type: 'text'},
      {id: 'lots', label: 'Lots', type: 'number'},
      {id: 'bonus', label: 'Bonus', type: 'money'},
      {id: 'shipped', label: 'Shipped', type: 'date'},
      {id: 'deal', label: 'Deal', type: 'link'},
      {id: 'mood', label: 'Mood', type: 'smell'},
      {id: 'wrong', label: 'Wrong', type: 'number'},
    ];
    const fields: Commission['fields'] = {
      shop: '=Harbour',
      lots: '-0.25',
      bonus: {amount: '1.5', currency: 'USDT'},
      shipped: '2026-11-20',
      deal: {url: 'https://crm.example/7', text: 'No. 7'},
      mood: '+fine',
      wrong: '=1',
    };
    expect(written(bareCommission({fields}), {commissionColumns})).to.include({
      Shop: "'=Harbour",
      Lots: '-0.25',
      Bonus: '1.5',
      'Bonus, currency': 'USDT',
      Shipped: '2026-11-20',
      Deal: 'https://crm.example/7',
      Mood: "'+fine",
      Wrong: "'=1",
    });
  });

  it('name the sub-partner whose commission a share was taken of', () => {
    const row = bareCommission({type: 'sub_partner', subPartner: {level: 2, name: 'Ёлкина-Ким'}});
    expect(written(row)).to.include({'Sub-partner': 'Ёлкина-Ким', 'Sub-partner’s level': '2'});
  });

  it('say how an amount came about: per cent as a number, other rules in words', () => {
    const rate = (rule: Commission['rule']): string | undefined => written(bareCommission({rule}))['Rate, %'];
    expect(rate({kind: 'percent', rate: '12.5'})).to.equal('12.5');
    expect(rate({kind: 'fixed', amount: {amount: '5', currency: 'RUB'}})).to.equal('₽5.00');
    const hybrid = {kind: 'hybrid', amount: {amount: '450', currency: 'RUB'}, rate: '6'} as const;
    expect(rate(hybrid)).to.equal('₽450.00 + 6%');
    expect(rate(undefined)).to.equal(undefined);
  });
});
