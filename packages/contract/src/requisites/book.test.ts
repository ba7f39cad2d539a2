import {expect} from '@open-wc/testing';
import {BackendError} from '../errors.js';
import {freezeAfter, isFrozen, requireProof, requisitesWithout, savedRequisites, toRequisite} from './book.js';
import type {RequisiteRecord} from './book.js';
import {maskedAccount, payoutMethodOf} from './mask.js';
import {formsOf} from './ready/index.js';
import type {RequisiteDraft} from './requisites.js';

const forms = formsOf(['paypal', 'ru_self_employed']);
const now = '2026-11-21T11:32:00.000Z';

function save(records: readonly RequisiteRecord[], draft: Partial<RequisiteDraft>): RequisiteRecord[] {
  const whole = {programme: 'pg', form: 'paypal', values: {email: 'anna@mail.example'}, ...draft};
  return savedRequisites(records, whole, {forms, now, newId: () => `rq_${records.length + 1}`});
}

const mainOf = (records: readonly RequisiteRecord[]) => records.filter(({isMain}) => isMain).map(({id}) => id);

function errorOf(work: () => unknown): BackendError {
  try {
    work();
  } catch (error) {
    return BackendError.from(error);
  }
  return expect.fail('Nothing was thrown.');
}

describe('the requisites of a partner', () => {
  it('have one main one, the first by itself', () => {
    const first = save([], {});
    expect(mainOf(first)).to.deep.equal(['rq_1']);
    const second = save(first, {values: {email: 'b@mail.example'}});
    expect(mainOf(second)).to.deep.equal(['rq_1']);
    const third = save(second, {values: {email: 'c@mail.example'}, isMain: true});
    expect([mainOf(third), third[0]?.id]).to.deep.equal([['rq_3'], 'rq_3']);
    expect(mainOf(requisitesWithout(third, 'rq_3'))).to.deep.equal(['rq_1']);
    expect(mainOf(save(second, {id: 'rq_1', isMain: false}))).to.deep.equal(['rq_1']);
    expect(requisitesWithout(first, 'rq_1')).to.deep.equal([]);
  });

  it('keep what a change does not name, and lose what it empties', () => {
    const phone = {name: 'Проверкин Пётр', inn: '970000001204', phone: '89991234567', card: '4111111111111111'};
    const form = 'ru_self_employed';
    const made = save([], {form, values: phone});
    const [changed] = save(made, {id: 'rq_1', form, values: {name: 'Проверкин Павел', card: ''}});
    expect(changed?.values).to.deep.equal({name: 'Проверкин Павел', inn: '970000001204', phone: '+79991234567'});
  });

  it('refuse another form in their place, an unknown id, and more than twenty', () => {
    const made = save([], {});
    expect(errorOf(() => save(made, {id: 'rq_1', form: 'ru_self_employed'})).code).to.equal('another_form');
    expect(errorOf(() => save(made, {id: 'rq_9'})).kind).to.equal('not_found');
    const twenty = Array.from({length: 20}).reduce<RequisiteRecord[]>((records) => save(records, {}), []);
    expect(errorOf(() => save(twenty, {})).code).to.equal('too_many');
  });

  it('tell in an error where it is, and never what was typed', () => {
    const error = errorOf(() => save([], {values: {email: 'anna@secret'}}));
    expect(error.fields).to.deep.equal([{pointer: '/values/email', code: 'shape', detail: 'It is mistyped.'}]);
    expect(error.message).not.to.include('secret');
  });

  it('hold withdrawals for 48 hours after a change, but not after the first words', () => {
    expect(freezeAfter([], undefined, now)).to.equal(undefined);
    expect(freezeAfter(save([], {}), undefined, now)).to.equal('2026-11-23T11:32:00.000Z');
    expect(freezeAfter([], '2026-01-01T00:00:00.000Z', now)).to.equal('2026-11-23T11:32:00.000Z');
    expect(isFrozen('2026-11-21T11:32:01.000Z', now)).to.equal(true);
    expect(isFrozen(now, now)).to.equal(false);
    expect(isFrozen(undefined, now)).to.equal(false);
  });

  it('ask for a proof, and take no other', () => {
    expect(errorOf(() => requireProof(undefined, false)).code).to.equal('step_up_required');
    expect(errorOf(() => requireProof('1234', false)).code).to.equal('step_up_failed');
    requireProof(undefined, true);
  });
});

describe('a masked account', () => {
  const cases: [account: string, masked: string][] = [
    ['40702810938000012345', '•• 2345'],
    ['+79991234567', '•• 4567'],
    ['12345678', '•• 5678'],
    ['1234567', '••'],
    ['', '••'],
    ['anna@mail.example', 'a••@mail.example'],
    ['@mail.example', '•• mple'],
  ];
  for (const [account, masked] of cases) it(account, () => expect(maskedAccount(account)).to.equal(masked));

  it('stands for requisites, under the name of its field', () => {
    const [form] = formsOf(['ru_self_employed']);
    const values = {name: 'Проверкин Пётр', inn: '970000001204', card: '4111111111111111'};
    expect(form && payoutMethodOf(form, values)).to.deep.equal({
      kind: 'ru_self_employed',
      label: {ru: 'Номер карты', en: 'Card number'},
      account: '•• 1111',
    });
    const record = {id: 'rq_1', form: 'ru_self_employed', values, isMain: true, createdAt: now, changedAt: now};
    expect(toRequisite(record, form ? [form] : []).values).to.deep.equal({
      name: 'Проверкин Пётр',
      inn: '•• 1204',
      card: '•• 1111',
    });
    // A form that the operator has withdrawn tells nobody what was a secret.
    expect(Object.values(toRequisite(record, []).values)).to.deep.equal(['•• Пётр', '•• 1204', '•• 1111']);
  });
});
