import {memoryBackend} from '@kabinet/backends/memory';
import {SAMPLE_PARTNERS, SAMPLE_PROGRAMMES} from '@kabinet/backends/sample';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expired, failing, losing, sample, silent, suspended, withStatus} from './backends.js';
import {sceneOf} from './support.js';
import type {SceneArgs} from './support.js';

export default {
  title: 'Statistics',
  component: 'kabinet-stats',
  render: sceneOf('kabinet-stats'),
} satisfies Meta<SceneArgs>;

type Story = StoryObj<SceneArgs>;

export const Default: Story = {args: {backend: sample()}};

export const Tablet: Story = {args: {backend: sample(), width: 768}};

export const Phone: Story = {args: {backend: sample(), width: 360}};

export const Narrowest: Story = {args: {backend: sample(), width: 280}};

/** A year by months. */
export const Year: Story = {args: {backend: sample(), attributes: {period: 'this-year'}}};

/** One day by hours; its last hour is still counting. */
export const Today: Story = {args: {backend: sample(), attributes: {period: 'today'}}};

/** Dates of the page's choice. */
export const OwnPeriod: Story = {args: {backend: sample(), attributes: {period: '2026-10-01/2026-10-31'}}};

/** Two figures of the page's choice, in euros. */
export const TwoMetrics: Story = {
  args: {backend: sample(), attributes: {metrics: 'earnings clicks', programme: SAMPLE_PROGRAMMES.europe}},
};

/** What this backend does not count is not shown: absent is never zero. */
export const FewMetrics: Story = {
  args: {
    backend: () => {
      const backend = memoryBackend();
      return {
        ...backend,
        session: async (query, options) => {
          const session = await backend.session(query, options);
          const metrics = session.capabilities.metrics.filter(({id}) => id === 'clicks' || id === 'earnings');
          return {...session, capabilities: {...session.capabilities, metrics}};
        },
      };
    },
  },
};

/** The table in place of the chart. */
export const AsTable: Story = {
  args: {backend: sample()},
  play: async ({canvasElement}) => {
    const widget = canvasElement.querySelector('kabinet-stats');
    let choice: HTMLElement | null | undefined;
    while (widget?.isConnected && !choice) {
      await new Promise(requestAnimationFrame);
      choice = widget.shadowRoot?.querySelector<HTMLElement>('[part=segments] button:last-child');
    }
    choice?.click();
  },
};

/** A partner who has just joined. */
export const Empty: Story = {
  args: {
    backend: sample({partner: SAMPLE_PARTNERS.fresh}),
    navigate: (target) => console.info('The page opens', target),
  },
};

export const NotConfigured: Story = {};

export const Loading: Story = {args: {backend: silent}};

export const Failed: Story = {args: {backend: failing('unavailable', '9F3K-20D7')}};

export const Offline: Story = {args: {backend: failing('offline')}};

/** The first answer came, the next one does not: choose another period. */
export const Stale: Story = {args: {backend: losing('report')}};

export const SessionExpired: Story = {
  args: {backend: expired, onSessionExpired: () => console.info('The page opens its login.')},
};

export const NoAccess: Story = {args: {backend: failing('forbidden')}};

export const Pending: Story = {args: {backend: withStatus('pending')}};

export const Suspended: Story = {args: {backend: suspended}};

export const Blocked: Story = {args: {backend: withStatus('blocked')}};
