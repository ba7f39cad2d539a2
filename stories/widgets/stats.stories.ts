import {memoryBackend} from '@kabinet/backends/memory';
import {SAMPLE_PROGRAMMES} from '@kabinet/backends/sample';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {
  breakingOff,
  expired,
  failing,
  fresh,
  losing,
  sample,
  silent,
  suspended,
  withStatus,
} from '../support/backends.js';
import {widgetGuide} from '../guide/widget-guide.js';
import {stats} from '../guide/words/stats.js';
import {visitor} from '../support/acting.js';
import {sceneOf} from '../support/scene.js';
import type {SceneArgs} from '../support/scene.js';
import {inTrade} from '../support/toolbar-backend.js';

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

/** Bars in place of the lines. */
export const AsBars: Story = {
  args: {backend: sample()},
  play: visitor('kabinet-stats', {press: '[part=segments] button:nth-child(2)'}),
};

/** The table in place of the chart. */
export const AsTable: Story = {
  args: {backend: sample()},
  play: visitor('kabinet-stats', {press: '[part=segments] button:last-child'}),
};

/** Two metrics, each with an axis of its own. */
export const SecondMetric: Story = {
  args: {backend: sample()},
  play: visitor('kabinet-stats', {choose: '.chart-tools select', value: 'clicks'}),
};

/** Beside the same days of last year; the words say so. */
export const ComparedWithLastYear: Story = {
  args: {backend: sample()},
  play: visitor('kabinet-stats', {press: '.is-period'}, {choose: '#compare', value: 'year'}, {press: '.is-period'}),
};

/** Split by another dimension. */
export const ByCountry: Story = {
  args: {backend: sample()},
  play: visitor('kabinet-stats', {press: '#breakdown-country'}),
};

/** Split by two dimensions at once. */
export const ByCountryAndDevice: Story = {
  args: {backend: sample()},
  play: visitor(
    'kabinet-stats',
    {press: '#breakdown-country'},
    {press: '#breakdown-country[aria-selected=true]'},
    {choose: '.breakdown-head select', value: 'device'},
  ),
};

/** Days of the week by hours: the more, the stronger. */
export const HeatTable: Story = {
  args: {backend: sample()},
  play: visitor(
    'kabinet-stats',
    {press: '#breakdown-weekday'},
    {press: '#breakdown-weekday[aria-selected=true]'},
    {choose: '.breakdown-head select', value: 'hour'},
  ),
};

/** Narrowed down to one row: every figure follows, the chip leads back. */
export const Narrowed: Story = {
  args: {backend: sample()},
  play: visitor('kabinet-stats', {press: '.row-name'}),
};

/** Files of what is shown, for spreadsheets. */
export const Export: Story = {
  args: {backend: sample()},
  play: visitor('kabinet-stats', {press: '[part=tab]'}, {press: '[popovertarget=export]'}),
};

/** The figures that an online casino declares. */
export const IGaming: Story = {args: {backend: inTrade('igaming')}};

/** The figures that a broker declares: lots are a quantity, deposits may be negative. */
export const Forex: Story = {args: {backend: inTrade('forex')}};

/** The figures that a cloud service declares. */
export const Saas: Story = {args: {backend: inTrade('saas')}};

/** The figures that a shop declares. */
export const Shop: Story = {args: {backend: inTrade('shop')}};

/** Changes came by themselves, and do not any more: said after ten seconds. */
export const LivePaused: Story = {args: {backend: breakingOff}};

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
