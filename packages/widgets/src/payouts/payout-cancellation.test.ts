import {expect} from '@open-wc/testing';
import {memoryStore} from '@kabinet/backends/memory';
import {SAMPLE_PARTNERS} from '@kabinet/backends/sample';
import {BackendError} from '@kabinet/contract';
import type {PartnerBackend} from '@kabinet/contract';
import {openList} from './testing/payouts-page.js';
import type {PayoutsPage} from './testing/payouts-page.js';

type Cancel = NonNullable<NonNullable<PartnerBackend['payouts']>['cancel']>;

/** The sample's partner, whose payout P-2036 waits for its review. @param first - What becomes of the first attempt. */
function backendWith(first?: (cancel: () => ReturnType<Cancel>) => ReturnType<Cancel>): PartnerBackend {
  const backend = memoryStore().backendFor(SAMPLE_PARTNERS.large);
  const {payouts} = backend;
  const cancel = payouts?.cancel?.bind(payouts);
  if (!payouts || !cancel) throw new Error('The sample takes requests back.');
  let attempts = 0;
  const changed: Cancel = (...args) => {
    const go = (): ReturnType<Cancel> => cancel(...args);
    return attempts++ === 0 && first ? first(go) : go();
  };
  return {...backend, payouts: {...payouts, cancel: changed}};
}

async function asked(backend: PartnerBackend): Promise<PayoutsPage> {
  const page = await openList(backend);
  await page.show('P-2036');
  page.button('Отменить выплату').click();
  await page.until('the question', () => page.root.querySelector('dialog[open]'));
  return page;
}

const confirm = (page: PayoutsPage): void => page.root.querySelector<HTMLElement>('dialog[open] .is-danger')?.click();

describe('taking a request for a payout back', () => {
  it('asks first, then says where the money is', async () => {
    const page = await asked(backendWith());
    const events: unknown[] = [];
    page.element.addEventListener('kabinet-payout-cancelled', ({detail}) => events.push(detail));
    await page.isAccessible();
    confirm(page);
    await page.until('the end', () => !page.root.querySelector('dialog[open]'));
    await page.until('the status', () => page.text.includes('Отменена'));
    expect(events).to.deep.equal([{id: 'po_0036', number: 'P-2036'}]);
    expect(page.root.querySelector('[part=cancel]')).to.equal(null);
  });

  it('leaves it when the visitor thinks better of it', async () => {
    const page = await asked(backendWith());
    page.button('Оставить').click();
    await page.until('the end', () => !page.root.querySelector('dialog[open]'));
    expect(page.button('Отменить выплату').textContent).to.contain('Отменить выплату');
  });

  it('says when somebody was quicker', async () => {
    const late = new BackendError('conflict', 'It is processing already.', {code: 'wrong_status'});
    const page = await asked(backendWith(() => Promise.reject(late)));
    confirm(page);
    await page.untilText('Её уже взяли в работу: отменить нельзя.');
  });

  it('may be tried again when the answer was lost', async () => {
    const lost = async (cancel: () => ReturnType<Cancel>): ReturnType<Cancel> => {
      await cancel();
      throw new BackendError('timeout', 'The answer was lost.');
    };
    const page = await asked(backendWith(lost));
    confirm(page);
    await page.untilText('Отмените ещё раз: хуже не будет.');
    confirm(page);
    await page.until('the end', () => !page.root.querySelector('dialog[open]'));
  });

  it('is offered for what can be taken back alone', async () => {
    const page = await openList(backendWith());
    await page.show('P-2034');
    expect(page.root.querySelector('[part=cancel]')).to.equal(null);
  });
});
