import {expect} from '@open-wc/testing';
import {BackendError} from '@kabinet/contract';
import type {PartnerBackend} from '@kabinet/contract';
import {SAMPLE_PARTNERS} from '../sample/index.js';
import {memoryStore} from './index.js';

const programme = 'pg_russia';
const destination = 'rq_russia';
const rub = (amount: string) => ({amount, currency: 'RUB'});

/** The large partner, who has taken back what was requested before. */
async function open(options: Parameters<typeof memoryStore>[0] = {}) {
  const backend = memoryStore(options).backendFor(SAMPLE_PARTNERS.large) as Required<PartnerBackend>;
  const payouts = backend.payouts as Required<NonNullable<PartnerBackend['payouts']>>;
  for (const {id, cancellable} of (await payouts.list({programme})).items) if (cancellable) await payouts.cancel({id});
  return {backend, payouts};
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'answered',
    (error: unknown) => BackendError.from(error).code,
  );

describe('requests for payouts in memory', () => {
  it('ask for the operator’s proof, once for each key', async () => {
    const {backend, payouts} = await open({stepUp: (proof) => proof === '1234'});
    const asked = {programme, destination, amount: rub('500')};
    expect((await backend.requisites.list({programme})).stepUp).to.include('payouts.request');
    expect(await codeOf(payouts.request(asked))).to.equal('step_up_required');
    expect(await codeOf(payouts.request({...asked, proof: '4321'}))).to.equal('step_up_failed');
    expect(await codeOf(payouts.request({...asked, amount: rub('499.99')}))).to.equal('below_minimum');
    const made = await payouts.request({...asked, proof: '1234'}, {idempotencyKey: 'k'});
    expect(await payouts.request({...asked, proof: '1234'}, {idempotencyKey: 'k'})).to.deep.equal(made);
    expect(made).to.deep.include({amount: rub('500.00'), status: 'requested', cancellable: true});
    expect(made.method?.account).to.equal('•• 4417');
  });

  it('leave the rest of the last commission for the next payout', async () => {
    const {backend, payouts} = await open();
    const {id} = await payouts.request({programme, destination, amount: rub('500')});
    const {parts} = await payouts.get({id});
    expect(parts.map(({code}) => code)).to.include.members(['commissions', 'carry_over']);
    const carried = async () => {
      const {items} = await backend.commissions.list({programme, type: ['carry_over']});
      return items.map(({status, amount, reason}) => [status, amount.amount.replace('-', ''), reason?.code]);
    };
    const [, amount = ''] = (await carried())[0] ?? [];
    expect(await carried()).to.have.deep.members([
      ['in_payout', amount, 'carried_over'],
      ['approved', amount, 'carried_over'],
    ]);
    await payouts.cancel({id});
    expect(await carried()).to.have.deep.members([
      ['reversed', amount, 'cancelled_by_partner'],
      ['reversed', amount, 'cancelled_by_partner'],
    ]);
  });

  it('wait for the end of what a change of requisites holds', async () => {
    const {backend, payouts} = await open();
    const asked = {programme, destination, amount: rub('500')};
    const save = backend.requisites.save?.bind(backend.requisites);
    await save?.({programme, id: destination, form: 'ru_self_employed', values: {phone: '+79990004418'}});
    expect(await codeOf(payouts.quote(asked))).to.equal('withdrawals_frozen');
    expect(await codeOf(payouts.request(asked))).to.equal('withdrawals_frozen');
  });
});
