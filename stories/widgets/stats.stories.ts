import {memoryBackend} from '@kabinet/backends/memory';
import {SAMPLE_PROGRAMMES} from '@kabinet/backends/sample';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expired, failing, fresh, losing, sample, silent, suspended, withStatus} from '../support/backends.js';
import {widgetGuide} from '../guide/widget-guide.js';
import {stats} from '../guide/words/stats.js';
import {sceneOf} from '../support/scene.js';
import type {SceneArgs} from '../support/scene.js';

export default {
  title: 'Widgets/Statistics',
  component: 'kabinet-stats',
  tags: ['widget'],
  parameters: {guide: widgetGuide('kabinet-stats', stats)},
  render: sceneOf('kabinet-stats'),
} satisfies Meta<SceneArgs>;

type Story = StoryObj<SceneArgs>;

export const Default: Story = {tags: ['picture', 'toolbar']};

export const Tablet: Story = {args: {width: 768}, tags: ['toolbar']};

export const Phone: Story = {args: {width: 360}, tags: ['toolbar']};

export const Narrowest: Story = {args: {width: 280}, tags: ['toolbar']};

/** A year by months. */
export const Year: Story = {args: {period: 'this-year'}, tags: ['toolbar']};

/** One day by hours; its last hour is still counting. */
export const Today: Story = {args: {period: 'today'}, tags: ['toolbar']};

/** Dates of the page's choice. */
export const OwnPeriod: Story = {args: {period: '2026-10-01/2026-10-31'}, tags: ['toolbar']};

/** Two figures of the page's choice, in euros. */
export const TwoMetrics: Story = {
  args: {backend: sample(), metrics: 'earnings clicks', programme: SAMPLE_PROGRAMMES.europe},
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
export const Empty: Story = {args: {backend: fresh}};

export const NotConfigured: Story = {args: {backend: 'none'}};

export const Loading: Story = {args: {backend: silent}};

export const Failed: Story = {args: {backend: failing('unavailable', '9F3K-20D7')}};

export const Offline: Story = {args: {backend: failing('offline')}};

/** The first answer came, the next one does not: choose another period. */
export const Stale: Story = {args: {backend: losing('report')}};

export const SessionExpired: Story = {args: {backend: expired}};

export const NoAccess: Story = {args: {backend: failing('forbidden')}};

export const Pending: Story = {args: {backend: withStatus('pending')}};

export const Suspended: Story = {args: {backend: suspended}};

export const Blocked: Story = {args: {backend: withStatus('blocked')}};
