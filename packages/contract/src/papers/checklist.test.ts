import {expect} from '@open-wc/testing';
import type {BackendError} from '../errors.js';
import {blockersOf, checklistOf, obligationsOf, requireNothingOpen} from './checklist.js';
import type {PaperPayout, PaperRecord, PaperState} from './checklist.js';
import {reviewed, signature, takenFile} from './handing-in.js';
import {paperRulesOf} from './ready.js';
import type {PaperRule} from './rule.js';

const now = '2026-11-21T12:00:00.000Z';
const PDF = {name: 'receipt.pdf', type: 'application/pdf', content: btoa('%PDF-1.7 x')};

const payout = (id: string, form: string, more: Partial<PaperPayout> = {}): PaperPayout => ({
  id,
  number: id.toUpperCase(),
  amount: {amount: '100.00', currency: 'RUB'},
  status: 'paid',
  form,
  // Half past midnight of the 3rd in Moscow.
  createdAt: '2026-11-02T21:30:00.000Z',
  paidAt: '2026-11-04T09:00:00.000Z',
  ...more,
});

const state = (more: Partial<PaperState>): PaperState => ({
  rules: paperRulesOf(['npd_receipt', 'act', 'w9', 'w8ben']),
  forms: [],
  payouts: [],
  records: [],
  timeZone: 'Europe/Moscow',
  ...more,
});

const brief = (of: PaperState) => checklistOf(of).map(({id, status, dueOn}) => [id, status, dueOn]);

function thrownBy(work: () => unknown): BackendError {
  try {
    work();
  } catch (error) {
    return error as BackendError;
  }
  throw new Error('Nothing was thrown.');
}

describe('the checklist of papers', () => {
  it('asks each legal form for its own', () => {
    const {id: _id, ...bare} = payout('p', '');
    const paid = ['ru_self_employed', 'ru_company', 'ru_sole_trader', 'ru_person', 'sepa', 'us_account'].map(
      (form) => ({
        ...bare,
        id: form,
        form,
      }),
    );
    expect(brief(state({payouts: paid, forms: ['us_account', 'sepa']}))).to.deep.equal([
      ['act.ru_company', 'todo', '2026-11-08'],
      ['act.ru_sole_trader', 'todo', '2026-11-08'],
      ['npd_receipt.ru_self_employed', 'todo', '2026-11-13'],
      ['w9', 'todo', undefined],
      ['w8ben', 'todo', undefined],
    ]);
  });

  it('asks for a receipt once the money has arrived, for an act from the request on, for neither when it came to nothing', () => {
    const waiting = {status: 'requested', paidAt: undefined};
    const payouts = [payout('a', 'ru_self_employed', waiting), payout('b', 'ru_company', waiting)];
    expect(brief(state({payouts}))).to.deep.equal([['act.b', 'todo', '2026-11-08']]);
    const cancelled = payouts.map((one) => ({...one, status: 'cancelled'}));
    expect(brief(state({payouts: cancelled}))).to.deep.equal([]);
  });

  it('leaves out payouts before a rule began, by the day in the zone of the programme', () => {
    const [rule] = paperRulesOf(['npd_receipt']) as [PaperRule];
    const payouts = [payout('a', 'ru_self_employed')];
    const since = (day: string) => obligationsOf(state({rules: [{...rule, since: day}], payouts})).length;
    expect([since('2026-11-03'), since('2026-11-04')]).to.deep.equal([1, 0]);
  });

  it('tells what is open first, what holds money before the rest, and of what is done the latest twenty', () => {
    const [receipt] = paperRulesOf(['npd_receipt']) as [PaperRule];
    const rules = [{...receipt, id: 'free', blocks: false, dueDays: 1}, receipt];
    const payouts = Array.from({length: 24}, (_, index) => payout(`p${index}`, 'ru_self_employed'));
    const records = payouts.slice(2).map(({id}, index) => ({
      obligation: `npd_receipt.${id}`,
      status: 'done' as const,
      at: `2026-11-05T10:00:${String(index).padStart(2, '0')}.000Z`,
    }));
    const ids = checklistOf(state({rules, payouts, records})).map(({id}) => id);
    expect(ids.slice(0, 3)).to.deep.equal(['npd_receipt.p0', 'npd_receipt.p1', 'free.p0']);
    expect(ids.length).to.equal(2 + 24 + 20);
    expect(ids.slice(26, 28)).to.deep.equal(['npd_receipt.p23', 'npd_receipt.p22']);
  });

  it('holds a payout to the form that it is asked of, and after a payout every one', () => {
    const all = obligationsOf(state({forms: ['us_account', 'sepa'], payouts: [payout('a', 'ru_self_employed')]}));
    const held = (form: string) => blockersOf(all, form).map(({id}) => id);
    expect(held('us_account')).to.deep.equal(['npd_receipt.a', 'w9']);
    expect(held('ru_company')).to.deep.equal(['npd_receipt.a']);
    const error = thrownBy(() => requireNothingOpen(all, 'sepa'));
    expect([error.kind, error.code, error.fields.map(({pointer, code}) => [pointer, code])]).to.deep.equal([
      'conflict',
      'papers_open',
      [
        ['/destination', 'npd_receipt.a'],
        ['/destination', 'w8ben'],
      ],
    ]);
  });
});

describe('handing in', () => {
  const asked = state({forms: ['sepa'], payouts: [payout('a', 'ru_self_employed'), payout('b', 'ru_company')]});
  const send = (id: string, of = asked) => takenFile(of, {id, file: PDF}, {now, fileId: 'f1'});

  it('is done at once, or waits for the operator where the rule says so', () => {
    const {record, bytes} = send('npd_receipt.a');
    const file = {id: 'f1', name: 'receipt.pdf', sentAt: now};
    expect(record).to.deep.equal({obligation: 'npd_receipt.a', status: 'done', at: now, file});
    expect(new TextDecoder().decode(bytes)).to.equal('%PDF-1.7 x');
    const waiting = send('w8ben').record;
    expect(waiting.status).to.equal('in_review');
    const [after] = checklistOf({...asked, records: [waiting]}).filter(({id}) => id === 'w8ben');
    expect(after).to.deep.include({status: 'in_review', blocks: true, file});
    expect(after?.upload).to.deep.include({maxBytes: 5_242_880});
  });

  it('of what is done or signed takes no file, of what is sent no signature', () => {
    const done = {...asked, records: [send('npd_receipt.a').record]};
    for (const work of [() => send('npd_receipt.a', done), () => send('act.b'), () => signature(asked, 'w8ben', now)]) {
      expect(thrownBy(work)).to.include({kind: 'conflict', code: 'wrong_status'});
    }
    expect(thrownBy(() => send('act.c')).kind).to.equal('not_found');
  });

  it('takes the place of the file before, unless the operator had accepted that one', () => {
    const first = send('w8ben').record;
    const after = (record: PaperRecord) => {
      const again = takenFile({...asked, records: [record]}, {id: 'w8ben', file: PDF}, {now, fileId: 'f2'});
      return [again.record.file?.id, again.record.acceptedAt, again.replaced];
    };
    const judged = (record: PaperRecord, accepted: boolean) =>
      reviewed({...asked, records: [record]}, 'w8ben', {accepted}, now);
    expect(send('w8ben').replaced).to.equal(undefined);
    expect(after(first)).to.deep.equal(['f2', undefined, 'f1']);
    expect(after(judged(first, false))).to.deep.equal(['f2', undefined, 'f1']);
    expect(after(judged(judged(first, true), false))).to.deep.equal(['f2', undefined, undefined]);
  });

  it('signs once', () => {
    const record = signature(asked, 'act.b', now);
    expect(record).to.deep.equal({obligation: 'act.b', status: 'done', at: now});
    const signed = {...asked, records: record ? [record] : []};
    expect(signature(signed, 'act.b', now)).to.equal(undefined);
    expect(obligationsOf(signed).find(({id}) => id === 'act.b')).to.deep.include({status: 'done', blocks: false});
  });

  it('is accepted or rejected by the operator, also what was done already', () => {
    const reason = {text: 'Сумма в чеке другая'};
    const rejected = reviewed(
      {...asked, records: [send('npd_receipt.a').record]},
      'npd_receipt.a',
      {accepted: false, reason},
      now,
    );
    const [open] = obligationsOf({...asked, records: [rejected]});
    expect(open).to.deep.include({id: 'npd_receipt.a', status: 'rejected', reason, blocks: true});
    const accepted = reviewed({...asked, records: [rejected]}, 'npd_receipt.a', {accepted: true}, now);
    expect([accepted.status, accepted.reason]).to.deep.equal(['done', undefined]);
    expect(thrownBy(() => reviewed(asked, 'w8ben', {accepted: true}, now)).code).to.equal('wrong_status');
  });
});
