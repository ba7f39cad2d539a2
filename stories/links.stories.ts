import {memoryBackend} from '@kabinet/backends/memory';
import {SAMPLE_OFFERS, SAMPLE_PARTNERS, SAMPLE_PROGRAMMES} from '@kabinet/backends/sample';
import {BackendError} from '@kabinet/contract';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expired, failing, losing, sample, silent, suspended, withStatus} from './backends.js';
import {sceneOf} from './support.js';
import type {SceneArgs} from './support.js';

export default {
  title: 'Links',
  component: 'kabinet-links',
  render: sceneOf('kabinet-links'),
} satisfies Meta<SceneArgs>;

type Story = StoryObj<SceneArgs>;

export const Default: Story = {args: {backend: sample()}};

export const Phone: Story = {args: {backend: sample(), width: 360}};

export const Tablet: Story = {args: {backend: sample(), width: 768}};

/** More links than one page holds. */
export const ManyLinks: Story = {
  args: {
    backend: () => {
      const backend = memoryBackend();
      const make = async (index: number): Promise<void> => {
        const draft = {programme: SAMPLE_PROGRAMMES.russia, offer: SAMPLE_OFFERS.catalogue, name: `№ ${index + 1}`};
        await backend.links?.create?.(draft);
      };
      const made = Promise.all(Array.from({length: 20}, (_, index) => make(index)));
      return {...backend, session: async (query, options) => made.then(() => backend.session(query, options))};
    },
  },
};

/** A partner who has just joined. */
export const Empty: Story = {args: {backend: sample({partner: SAMPLE_PARTNERS.fresh})}};

/** The last link that the partner may make is made. */
export const QuotaReached: Story = {
  args: {
    backend: () => {
      const backend = memoryBackend();
      return {
        ...backend,
        session: async (query, options) => {
          const session = await backend.session(query, options);
          const {capabilities} = session;
          return {...session, capabilities: {...capabilities, links: {quota: {used: 10, limit: 10}}}};
        },
      };
    },
  },
};

/** The server finds fault with two fields that the widget lets pass. */
export const Refused: Story = {
  args: {
    backend: sample({
      faults: (operation) => {
        if (operation !== 'links.create') return;
        const fields = [
          {pointer: '/name', detail: 'You have a link of this name.'},
          {pointer: '/subIds/sub1', detail: 'This site is not registered.'},
        ];
        throw new BackendError('validation', 'As the story wants it.', {fields});
      },
    }),
  },
};

/** Nobody knows whether the link was made; another attempt makes no second one. */
export const UncertainOutcome: Story = {
  args: {
    backend: sample({
      faults: (operation) => {
        if (operation === 'links.create')
          throw new BackendError('timeout', 'As the story wants it.', {requestId: '9F3K-20D7'});
      },
    }),
  },
};

/** A backend that only lists links, and metrics of the operator's choice. */
export const ListAlone: Story = {
  args: {
    backend: () => {
      const {session, links} = memoryBackend();
      return {
        session: async (query, options) => {
          const answer = await session(query, options);
          const metrics = answer.capabilities.metrics.filter(({id}) => id === 'clicks');
          return {...answer, capabilities: {...answer.capabilities, metrics}};
        },
        ...(links && {links: {list: links.list}}),
      };
    },
  },
};

export const NotConfigured: Story = {};

export const Loading: Story = {args: {backend: silent}};

export const Failed: Story = {args: {backend: failing('unavailable', '9F3K-20D7')}};

export const Offline: Story = {args: {backend: failing('offline')}};

/** The first answer came, the next one does not: change the order. */
export const Stale: Story = {args: {backend: losing('links.list')}};

export const SessionExpired: Story = {
  args: {backend: expired, onSessionExpired: () => console.info('The page opens its login.')},
};

export const NoAccess: Story = {args: {backend: failing('forbidden')}};

export const Pending: Story = {args: {backend: withStatus('pending')}};

export const Suspended: Story = {args: {backend: suspended}};

export const Blocked: Story = {args: {backend: withStatus('blocked')}};
