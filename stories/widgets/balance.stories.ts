import {memoryBackend} from '@kabinet/backends/memory';
import {SAMPLE_PARTNERS, SAMPLE_PROGRAMMES} from '@kabinet/backends/sample';
import type {Account, Balance} from '@kabinet/contract';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expired, failing, fresh, losing, sample, silent, suspended, withStatus} from '../support/backends.js';
import type {MakeBackend} from '../support/backends.js';
import {widgetGuide} from '../guide/widget-guide.js';
import {balance} from '../guide/words/balance.js';
import {sceneOf} from '../support/scene.js';
import type {SceneArgs} from '../support/scene.js';

export default {
  title: 'Widgets/Balance',
  component: 'kabinet-balance',
  tags: ['widget'],
  parameters: {guide: widgetGuide('kabinet-balance', balance)},
  render: sceneOf('kabinet-balance'),
} satisfies Meta<SceneArgs>;

type Story = StoryObj<SceneArgs>;

const money = (amount: string, currency = 'RUB') => ({amount, currency});

const ACCOUNT: Account = {
  currency: 'RUB',
  pending: money('96410.00'),
  onHold: money('142318.40'),
  available: money('118204.30'),
  requested: money('60000.00'),
  paid: money('1846320.00'),
  earned: money('2263252.70'),
  counts: {pending: 312, onHold: 458, available: 356, requested: 158, paid: 5210},
  nextRelease: {date: '2026-11-24', amount: money('18420.00')},
};

const NEXT: Balance['nextPayout'] = {
  id: 'po_1',
  number: 'P-2116',
  date: '2026-11-26',
  amount: money('60000.00'),
  status: 'in_review',
  method: {ru: 'СБП', en: 'Faster payments'},
};

/** The sample's backend with a balance of the story's own. */
function withBalance(changes: Partial<Balance>): MakeBackend {
  return () => {
    const backend = memoryBackend();
    return {
      ...backend,
      balance: async (query, options) => {
        const answer = await backend.balance?.(query, options);
        if (!answer) throw new Error('The sample has a balance.');
        return {...answer, accounts: [ACCOUNT], nextPayout: NEXT, minimumPayout: money('1000.00'), ...changes};
      },
    };
  };
}

export const Default: Story = {tags: ['picture', 'toolbar']};

/** A payout is under way; above the river, what it carries. */
export const PayoutUnderWay: Story = {args: {backend: withBalance({})}};

/** The smallest widget whose river flows across. */
export const River: Story = {args: {backend: withBalance({}), width: 842}};

export const Tablet: Story = {args: {backend: withBalance({}), width: 700}};

export const Phone: Story = {args: {backend: withBalance({}), width: 360}};

export const Narrowest: Story = {args: {backend: withBalance({}), width: 280}};

/** What is available is less than the programme pays out. */
export const BelowMinimum: Story = {args: {backend: sample()}};

/** The sample's partner, who has taken back what was asked for before. */
function freed() {
  const backend = memoryBackend();
  return {
    ...backend,
    session: async (...args: Parameters<typeof backend.session>) => {
      const {items = []} = (await backend.payouts?.list({programme: SAMPLE_PROGRAMMES.russia})) ?? {};
      for (const {id, cancellable} of items) if (cancellable) await backend.payouts?.cancel?.({id});
      return backend.session(...args);
    },
  };
}

/** Presses what has these parts, one after the other, each as soon as it is there. */
const press =
  (...parts: string[]): NonNullable<Story['play']> =>
  async ({canvasElement}) => {
    const widget = canvasElement.querySelector('kabinet-balance');
    for (const part of parts) {
      let found: HTMLElement | null | undefined;
      while (!found && widget?.isConnected) {
        await new Promise(requestAnimationFrame);
        found = widget.shadowRoot?.querySelector<HTMLElement>(`[part=${part}]`);
      }
      found?.click();
    }
  };

/** How much, and where to. */
export const Withdrawal: Story = {args: {backend: freed, width: 320}, play: press('withdraw')};

/** What it comes to, to be agreed to. */
export const WithdrawalReview: Story = {args: {backend: freed, width: 768}, play: press('withdraw', 'continue')};

/** The receipt with its number. */
export const WithdrawalDone: Story = {args: {backend: freed, width: 360}, play: press('withdraw', 'continue', 'send')};

/** No payout is under way: the schedule says when there will be one. */
export const BySchedule: Story = {
  args: {backend: withBalance({nextPayout: {date: '2026-12-10', amount: money('118204.30')}})},
};

/** Returns after a payout took more than was available. */
export const CarriedOver: Story = {
  args: {
    backend: sample({partner: SAMPLE_PARTNERS.small}),
    programme: SAMPLE_PROGRAMMES.europe,
  },
};

/** One way for each currency, also for one that only the operator knows. */
export const SeveralCurrencies: Story = {
  args: {
    backend: withBalance({
      accounts: [
        ACCOUNT,
        {
          currency: 'USDT',
          pending: money('0.2', 'USDT'),
          onHold: money('0.0012', 'USDT'),
          available: money('51.4', 'USDT'),
          requested: money('0', 'USDT'),
          paid: money('0', 'USDT'),
          earned: money('51.6012', 'USDT'),
        },
      ],
    }),
  },
};

/** The backend's figures give no sum, so none is claimed. */
export const DoesNotAddUp: Story = {
  args: {backend: withBalance({accounts: [{...ACCOUNT, earned: money('2263252.71')}]})},
};

/** Amounts that no column is made for. */
export const HugeAmounts: Story = {
  args: {
    backend: withBalance({
      accounts: [
        {
          ...ACCOUNT,
          pending: money('1000000000000000.00'),
          available: money('12345678901234567890.12'),
          earned: money('12346678901236616528.52'),
        },
      ],
    }),
  },
};

/** A partner who has just joined. */
export const Empty: Story = {args: {backend: fresh}};

/** The operator's own lines at the head and at the foot of the card. */
export const Slots: Story = {
  args: {
    backend: withBalance({}),
    slots: {
      header: {
        ru: 'С 1 декабря выплаты приходят два раза в месяц.',
        en: 'From 1 December payouts come twice a month.',
      },
      footer: {
        ru: 'Вопросы о выплатах: partners@shop.example',
        en: 'Questions about payouts: partners@shop.example',
      },
    },
  },
};

export const NotConfigured: Story = {args: {backend: 'none'}};

export const Loading: Story = {args: {backend: silent}};

export const Failed: Story = {args: {backend: failing('unavailable', '9F3K-20D7')}};

export const Offline: Story = {args: {backend: failing('offline')}};

/** The first answer came, the next one does not: go to another page of the browser and come back. */
export const Stale: Story = {args: {backend: losing('balance')}};

export const SessionExpired: Story = {args: {backend: expired}};

export const NoAccess: Story = {args: {backend: failing('forbidden')}};

export const Pending: Story = {args: {backend: withStatus('pending')}};

export const Suspended: Story = {args: {backend: suspended}};

export const Blocked: Story = {args: {backend: withStatus('blocked')}};
