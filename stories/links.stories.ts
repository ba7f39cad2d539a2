import {memoryBackend, memoryStore} from '@kabinet/backends/memory';
import type {Fault} from '@kabinet/backends/memory';
import {SAMPLE_OFFERS, SAMPLE_PARTNERS, SAMPLE_PROGRAMMES} from '@kabinet/backends/sample';
import {BackendError} from '@kabinet/contract';
import type {ErrorKind, PartnerBackend} from '@kabinet/contract';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {scene} from './support.js';
import type {Scene} from './support.js';

interface Args extends Omit<Scene, 'tag' | 'backend'> {
  /** Made anew for each story, so that what is done in one is not seen in another. */
  backend?: () => PartnerBackend;
}

export default {
  title: 'Links',
  component: 'kabinet-links',
  render: ({backend, ...rest}, {globals}) =>
    scene({...rest, tag: 'kabinet-links', ...(backend && {backend: backend()})}, globals),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const forLarge = (faults: Fault) => () => memoryBackend({faults});
const forever = new Promise<never>(() => undefined);

function failing(kind: ErrorKind, requestId?: string): () => PartnerBackend {
  return forLarge((operation) => {
    if (operation !== 'session') throw new BackendError(kind, 'As the story wants it.', {requestId});
  });
}

function withStatus(status: string, reason?: {ru: string; en: string}): () => PartnerBackend {
  return () => {
    const store = memoryStore();
    store.changePartner(SAMPLE_PARTNERS.large, {status, ...(reason && {statusReason: reason})});
    return store.backendFor(SAMPLE_PARTNERS.large);
  };
}

export const Default: Story = {args: {backend: () => memoryBackend()}};

export const Phone: Story = {args: {backend: () => memoryBackend(), width: 360}};

export const Tablet: Story = {args: {backend: () => memoryBackend(), width: 768}};

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
export const Empty: Story = {args: {backend: () => memoryBackend({partner: SAMPLE_PARTNERS.fresh})}};

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
    backend: forLarge((operation) => {
      if (operation !== 'links.create') return;
      const fields = [
        {pointer: '/name', detail: 'You have a link of this name.'},
        {pointer: '/subIds/sub1', detail: 'This site is not registered.'},
      ];
      throw new BackendError('validation', 'As the story wants it.', {fields});
    }),
  },
};

/** Nobody knows whether the link was made; another attempt makes no second one. */
export const UncertainOutcome: Story = {
  args: {
    backend: forLarge((operation) => {
      if (operation === 'links.create')
        throw new BackendError('timeout', 'As the story wants it.', {requestId: '9F3K-20D7'});
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

export const Loading: Story = {args: {backend: forLarge(() => forever)}};

export const Failed: Story = {args: {backend: failing('unavailable', '9F3K-20D7')}};

export const Offline: Story = {args: {backend: failing('offline')}};

/** The first answer came, the next one does not: change the order. */
export const Stale: Story = {
  args: {
    backend: () => {
      let answers = 0;
      return memoryBackend({
        faults: (operation) => {
          if (operation === 'links.list' && answers++ > 0) throw new BackendError('offline', 'As the story wants it.');
        },
      });
    },
  },
};

export const SessionExpired: Story = {
  args: {
    backend: forLarge(() => {
      throw new BackendError('unauthenticated', 'As the story wants it.');
    }),
    onSessionExpired: () => console.info('The page opens its login.'),
  },
};

export const NoAccess: Story = {args: {backend: failing('forbidden')}};

export const Pending: Story = {args: {backend: withStatus('pending')}};

export const Suspended: Story = {
  args: {
    backend: withStatus('suspended', {ru: 'проверяем источники переходов', en: 'we are checking traffic sources'}),
  },
};

export const Blocked: Story = {args: {backend: withStatus('blocked')}};
