import {memoryBackend} from '@kabinet/backends/memory';
import {SAMPLE_PROGRAMMES} from '@kabinet/backends/sample';
import type {Payout, PayoutDetail} from '@kabinet/contract';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {visitor} from '../support/acting.js';
import {
  expired,
  failing,
  failingAt,
  fresh,
  losing,
  sample,
  silent,
  suspended,
  withStatus,
} from '../support/backends.js';
import type {MakeBackend} from '../support/backends.js';
import {widgetGuide} from '../guide/widget-guide.js';
import {payouts} from '../guide/words/payouts.js';
import {sceneOf} from '../support/scene.js';
import type {SceneArgs} from '../support/scene.js';

export default {
  title: 'Widgets/Payouts',
  component: 'kabinet-payouts',
  tags: ['widget'],
  parameters: {guide: widgetGuide('kabinet-payouts', payouts)},
  render: sceneOf('kabinet-payouts'),
} satisfies Meta<SceneArgs>;

type Story = StoryObj<SceneArgs>;

/** The sample's backend, each payout of which comes with changes. */
function withChanges(change: (payout: Payout, index: number) => Partial<PayoutDetail>): MakeBackend {
  return () => {
    const backend = memoryBackend();
    const {payouts} = backend;
    if (!payouts?.get) throw new Error('The sample has payouts.');
    const {list, get} = payouts;
    return {
      ...backend,
      payouts: {
        list: async (query, options) => {
          const page = await list(query, options);
          return {...page, items: page.items.map((item, index) => ({...item, ...change(item, index)}))};
        },
        get: async (query, options) => {
          const detail = await get(query, options);
          return {...detail, ...change(detail, 0)};
        },
      },
    };
  };
}

/** Opens a row as soon as there are rows. */
const open =
  (index: number): NonNullable<Story['play']> =>
  async ({canvasElement}) => {
    const widget = canvasElement.querySelector('kabinet-payouts');
    let row: HTMLElement | undefined;
    while (widget?.isConnected && !row) {
      await new Promise(requestAnimationFrame);
      row = widget.shadowRoot?.querySelectorAll<HTMLElement>('[part=open]')[index];
    }
    row?.click();
  };

export const Default: Story = {tags: ['picture', 'toolbar']};

/** Beside the list from 1120 px on, under it in narrower widgets. */
export const OnTheWay: Story = {args: {backend: sample()}, play: open(0)};

/** Why it failed, and where the money is. */
export const FailedPayout: Story = {args: {backend: sample(), width: 768}, play: open(8)};

/** A fee in euros, and a payout of which a part is still on its way. */
export const PartlyPaid: Story = {
  args: {backend: sample(), programme: SAMPLE_PROGRAMMES.europe},
  play: open(1),
};

/** Papers to download; what is not safe to follow is no link. */
export const Documents: Story = {
  args: {
    backend: withChanges(() => ({
      documents: [
        {label: {ru: 'Акт', en: 'Statement'}, url: 'https://claythyme.example/papers/act.pdf'},
        {label: {ru: 'Чек', en: 'Receipt'}, url: 'https://claythyme.example/papers/receipt.pdf'},
        {label: {ru: 'Опасный адрес', en: 'Unsafe address'}, url: 'javascript:alert(1)'},
      ],
    })),
  },
  play: open(3),
};

/** The payouts of a month as a file or on paper. */
export const Statement: Story = {
  args: {backend: sample()},
  play: visitor('kabinet-payouts', {press: '[popovertarget=payout-statement]'}),
};

/** What payouts wait for: a file to send, what is in review, what is done. */
export const Papers: Story = {
  args: {backend: sample()},
  play: visitor('kabinet-payouts', {press: '[part=papers]'}),
};

/** An act is read first and signed then. */
export const ActToSign: Story = {
  args: {backend: sample(), programme: SAMPLE_PROGRAMMES.europe, width: 360},
  play: visitor('kabinet-payouts', {press: '[part=papers]'}),
};

export const Tablet: Story = {args: {width: 768}, tags: ['toolbar']};

/** Rows are cards, the detail is a sheet. */
export const Phone: Story = {args: {width: 360}, tags: ['toolbar']};

export const Narrowest: Story = {args: {width: 280}, tags: ['toolbar']};

/** Statuses that nobody knows, or only the operator does; amounts that no column is made for. */
export const Strange: Story = {
  args: {
    backend: withChanges(
      (payout, index) =>
        [
          {status: 'teleported'},
          {status: 'on_moon', statusLabel: {ru: 'На Луне', en: 'On the Moon'}},
          {amount: {amount: '12345678901234567890.12', currency: 'RUB'}, fee: {amount: '0.0001', currency: 'USDT'}},
        ][index] ?? {number: payout.number},
    ),
  },
};

/** The list is there, but what a payout is made of does not load. */
export const DetailFailed: Story = {
  args: {backend: failingAt('payouts.get', 'unavailable', '9F3K-20D7')},
  play: open(0),
};

/** It was there a moment ago: press a payout. */
export const Gone: Story = {args: {backend: failingAt('payouts.get', 'not_found')}};

/** A partner who has just joined: when the first payout comes. */
export const Empty: Story = {args: {backend: fresh}};

/** The operator's own lines at the head and at the foot of the card, and in place of ours where nothing has happened yet. */
export const Slots: Story = {
  args: {
    backend: fresh,
    slots: {
      header: {
        ru: 'С 1 декабря выплаты приходят два раза в месяц.',
        en: 'From 1 December payouts come twice a month.',
      },
      footer: {
        ru: 'Вопросы о выплатах: partners@shop.example',
        en: 'Questions about payouts: partners@shop.example',
      },
      empty: {
        ru: 'Первая выплата придёт в ближайший вторник после первого заказа по вашей ссылке.',
        en: 'Your first payout comes on the Tuesday after the first order through your link.',
      },
    },
  },
};

export const NotConfigured: Story = {args: {backend: 'none'}};

export const Loading: Story = {args: {backend: silent}};

export const Failed: Story = {args: {backend: failing('unavailable', '9F3K-20D7')}};

export const Offline: Story = {args: {backend: failing('offline')}};

/** The first answer came, the next one does not: choose another status. */
export const Stale: Story = {args: {backend: losing('payouts.list')}};

export const SessionExpired: Story = {args: {backend: expired}};

export const NoAccess: Story = {args: {backend: failing('forbidden')}};

export const Pending: Story = {args: {backend: withStatus('pending')}};

export const Suspended: Story = {args: {backend: suspended}};

export const Blocked: Story = {args: {backend: withStatus('blocked')}};
