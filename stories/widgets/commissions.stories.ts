import {memoryBackend} from '@kabinet/backends/memory';
import {SAMPLE_PROGRAMMES, SAMPLE_STUDIO} from '@kabinet/backends/sample';
import {BackendError} from '@kabinet/contract';
import type {Commission} from '@kabinet/contract';
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
import {commissions} from '../guide/words/commissions.js';
import {pageHooks} from '../support/page-hooks.js';
import {sceneOf} from '../support/scene.js';
import type {SceneArgs} from '../support/scene.js';

export default {
  title: 'Widgets/Commissions',
  component: 'kabinet-commissions',
  tags: ['widget'],
  parameters: {guide: widgetGuide('kabinet-commissions', commissions)},
  render: sceneOf('kabinet-commissions'),
} satisfies Meta<SceneArgs>;

type Story = StoryObj<SceneArgs>;

/** The sample, but the first rows are other ones. */
function withRows(changes: readonly Partial<Commission>[]): MakeBackend {
  return () => {
    const {commissions, ...backend} = memoryBackend();
    if (!commissions) return backend;
    const {list} = commissions;
    const changed: typeof list = async (query, options) => {
      const page = await list(query, options);
      return {...page, items: page.items.map((row, index) => ({...row, ...changes[index]}))};
    };
    return {...backend, commissions: {...commissions, list: changed}};
  };
}

/** Explains a row, as soon as there is one. */
function explain(row: number): NonNullable<Story['play']> {
  return async ({canvasElement}) => {
    const root = canvasElement.querySelector('kabinet-commissions')?.shadowRoot;
    const opener = (): HTMLElement | undefined => root?.querySelectorAll<HTMLElement>('[part=open]')[row];
    for (let frame = 0; frame < 300 && !opener(); frame++) await new Promise(requestAnimationFrame);
    opener()?.click();
  };
}

export const Default: Story = {tags: ['picture', 'toolbar']};

/** Why a commission is what it is: beside the list, where there is room. */
export const Explained: Story = {args: {backend: sample()}, play: explain(0)};

/** The same under the list. */
export const ExplainedOnTablet: Story = {args: {backend: sample(), width: 768}, play: explain(0)};

/** The same as a sheet. */
export const ExplainedOnPhone: Story = {args: {backend: sample(), width: 360}, play: explain(0)};

/** A refund after payment takes a part back. */
export const Adjusted: Story = {
  args: {backend: sample(), period: '2026-10-01/2026-10-06'},
  play: explain(2),
};

/** A rate that grows with the month’s volume: the tier, and what is missing to the next one. */
export const ByTier: Story = {args: {backend: sample({partner: SAMPLE_STUDIO.partner})}, play: explain(0)};

/** What each offer pays, in plain words, and where the partner stands. */
export const Terms: Story = {
  args: {backend: sample({partner: SAMPLE_STUDIO.partner})},
  play: async ({canvasElement}) => {
    const root = canvasElement.querySelector('kabinet-commissions')?.shadowRoot;
    const opener = (): HTMLElement | undefined => root?.querySelector<HTMLElement>('[part=terms]') ?? undefined;
    for (let frame = 0; frame < 300 && !opener(); frame++) await new Promise(requestAnimationFrame);
    opener()?.click();
  },
};

/** Refused, with the reason. */
export const Rejected: Story = {args: {backend: sample()}, play: explain(9)};

/** Narrowed down by what is behind «Filter», each part of it with a way back. */
export const Filtered: Story = {
  args: {backend: sample(), period: 'this-year'},
  play: async ({canvasElement}) => {
    const root = canvasElement.querySelector('kabinet-commissions')?.shadowRoot;
    const settled = async (selector: string): Promise<HTMLElement | null | undefined> => {
      const find = (): HTMLElement | null | undefined => root?.querySelector<HTMLElement>(selector);
      for (let frame = 0; frame < 300 && !find(); frame++) await new Promise(requestAnimationFrame);
      return find();
    };
    (await settled('[popovertarget=commission-filters]'))?.click();
    for (const [id, value] of [
      ['filter-type', 'sale'],
      ['filter-min', '200'],
    ] as const) {
      const field = (await settled(`#${id}`)) as HTMLInputElement | HTMLSelectElement | null | undefined;
      if (!field) return;
      field.value = value;
      field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', {bubbles: true}));
    }
    (await settled('.filter-form .is-primary'))?.click();
    await settled('.active-filters');
  },
};

export const Phone: Story = {args: {width: 360}, tags: ['toolbar']};

export const Tablet: Story = {args: {width: 768}, tags: ['toolbar']};

/** Another currency, a cap, taxes; the programme is the host's choice. */
export const AnotherProgramme: Story = {
  args: {backend: sample(), host: {...pageHooks, programme: SAMPLE_PROGRAMMES.europe}, period: 'this-year'},
};

/** Every status, reversed and adjusted ones among them. */
export const WholeYear: Story = {args: {period: 'this-year', 'page-size': '100'}, tags: ['toolbar']};

/** A list that goes on as it is scrolled: its rows are used again, and their number costs nothing. */
export const Continuous: Story = {
  args: {continuous: 'continuous', period: 'this-year'},
  play: async ({canvasElement}) => {
    const root = canvasElement.querySelector('kabinet-commissions')?.shadowRoot;
    const list = (): HTMLElement | undefined => root?.querySelector<HTMLElement>('.is-placed') ?? undefined;
    for (let frame = 0; frame < 300 && !list(); frame++) await new Promise(requestAnimationFrame);
    list()?.scrollTo({top: 900});
  },
};

/** The newest alone, for a page about something else, with the way to all of them. */
export const Latest: Story = {args: {width: 320, layout: 'latest', count: '5'}};

/** What this version does not know: a status, a type, an operator's own word, a currency, a very long amount. */
export const Unfamiliar: Story = {
  args: {
    backend: withRows([
      {status: 'frozen_by_bank', type: 'cashback'},
      {statusLabel: {ru: 'Ждёт клиента', en: 'Waits for the customer'}},
      {amount: {amount: '0.00000042', currency: 'BTC'}},
      {amount: {amount: '123456789012345678.90', currency: 'RUB'}},
      {amount: {amount: '12.5', currency: 'USDT'}},
    ]),
  },
};

/** Rows of a backend that tells as little as it may. */
export const Sparse: Story = {
  args: {
    backend: () => {
      const backend = memoryBackend();
      const {commissions} = backend;
      if (!commissions) return backend;
      return {
        ...backend,
        commissions: {
          list: async (query, options) => {
            const {items, nextCursor, meta} = await commissions.list(query, options);
            const bare = items.map(({id, programme, type, occurredAt, offer, amount, status}) => {
              return {id, programme, type, occurredAt, offer, amount, status};
            });
            return {items: bare, nextCursor, meta};
          },
        },
      };
    },
  },
};

/** The list as a file or on paper, and how many rows each takes. */
export const Download: Story = {
  args: {backend: sample()},
  play: visitor('kabinet-commissions', {press: '[popovertarget=commission-export]'}),
};

/** The server went away while a file was being made: it goes on where it was. */
export const DownloadStopped: Story = {
  args: {
    backend: () => {
      const backend = memoryBackend();
      const {commissions} = backend;
      if (!commissions) return backend;
      const list: typeof commissions.list = (query, options) =>
        query.totals === false
          ? Promise.reject(new BackendError('unavailable', 'Gone.'))
          : commissions.list(query, options);
      return {...backend, commissions: {...commissions, list}};
    },
  },
  play: visitor('kabinet-commissions', {press: '[popovertarget=commission-export]'}, {press: '.file-choice button'}),
};

/** A partner who has just joined. */
export const Empty: Story = {args: {backend: fresh}};

export const NotConfigured: Story = {args: {backend: 'none'}};

export const Loading: Story = {args: {backend: silent}};

export const Failed: Story = {args: {backend: failing('unavailable', '9F3K-20D7')}};

export const Offline: Story = {args: {backend: failing('offline')}};

/** The first answer came, the next one does not: choose another status. */
export const Stale: Story = {args: {backend: losing('commissions.list')}};

/** The list is there, and the reason of a row is not. */
export const ExplanationFailed: Story = {
  args: {backend: failingAt('commissions.get', 'unavailable', '9F3K-20D7')},
  play: explain(0),
};

/** The commission has gone meanwhile: the list says so. */
export const Gone: Story = {args: {backend: failingAt('commissions.get', 'not_found')}, play: explain(0)};

export const SessionExpired: Story = {args: {backend: expired}};

export const NoAccess: Story = {args: {backend: failing('forbidden')}};

export const Pending: Story = {args: {backend: withStatus('pending')}};

export const Suspended: Story = {args: {backend: suspended}};

export const Blocked: Story = {args: {backend: withStatus('blocked')}};
