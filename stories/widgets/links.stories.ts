import {memoryBackend} from '@kabinet/backends/memory';
import {SAMPLE_OFFERS, SAMPLE_PROGRAMMES} from '@kabinet/backends/sample';
import {BackendError} from '@kabinet/contract';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expired, failing, fresh, losing, sample, silent, suspended, withStatus} from '../support/backends.js';
import {widgetGuide} from '../guide/widget-guide.js';
import {links} from '../guide/words/links.js';
import {sceneOf} from '../support/scene.js';
import type {SceneArgs} from '../support/scene.js';

export default {
  title: 'Widgets/Links',
  component: 'kabinet-links',
  tags: ['widget'],
  parameters: {guide: widgetGuide('kabinet-links', links)},
  render: sceneOf('kabinet-links'),
} satisfies Meta<SceneArgs>;

type Story = StoryObj<SceneArgs>;

/** Opens what can be done with the first link, as soon as there is one. */
const openUse: NonNullable<Story['play']> = async ({canvasElement}) => {
  const root = canvasElement.querySelector('kabinet-links')?.shadowRoot;
  const opener = (): HTMLElement | null | undefined => root?.querySelector('.link-actions .is-icon[aria-label*="QR"]');
  for (let frame = 0; frame < 300 && !opener(); frame++) await new Promise(requestAnimationFrame);
  opener()?.click();
};

export const Default: Story = {tags: ['picture', 'toolbar']};

export const Phone: Story = {args: {width: 360}, tags: ['toolbar']};

export const Tablet: Story = {args: {width: 768}, tags: ['toolbar']};

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

/** Types into the search as soon as it is there. */
const searchFor =
  (text: string): NonNullable<Story['play']> =>
  async ({canvasElement}) => {
    const root = canvasElement.querySelector('kabinet-links')?.shadowRoot;
    const field = (): HTMLInputElement | null | undefined => root?.querySelector<HTMLInputElement>('[type="search"]');
    for (let frame = 0; frame < 300 && !field(); frame++) await new Promise(requestAnimationFrame);
    const found = field();
    if (!found) return;
    found.value = text;
    found.dispatchEvent(new InputEvent('input', {bubbles: true}));
  };

/** Links whose name, code, address or tag holds what is looked for. */
export const Found: Story = {args: {backend: sample()}, play: searchFor('осень')};

/** Nothing holds it: the list says so and offers to clear the search. */
export const NothingFound: Story = {args: {backend: sample()}, play: searchFor('такой ссылки нет')};

export const NothingFoundOnPhone: Story = {args: {backend: sample(), width: 360}, play: searchFor('такой ссылки нет')};

/** Every column, in the order of their importance to most. */
export const EveryColumn: Story = {
  args: {backend: sample()},
  play: async ({canvasElement}) => {
    const root = canvasElement.querySelector('kabinet-links')?.shadowRoot;
    const opener = (): HTMLElement | null | undefined =>
      root?.querySelector<HTMLElement>('[popovertarget="link-columns"]');
    for (let frame = 0; frame < 300 && !opener(); frame++) await new Promise(requestAnimationFrame);
    opener()?.click();
    const boxes = (): HTMLInputElement[] => [...(root?.querySelectorAll<HTMLInputElement>('.link-column input') ?? [])];
    for (let frame = 0; frame < 300 && boxes().length === 0; frame++) await new Promise(requestAnimationFrame);
    for (const box of boxes()) if (!box.checked) box.click();
  },
};

/** For a narrow column: the form alone. */
export const MakerAlone: Story = {args: {width: 320, layout: 'maker'}};

/** For a narrow column: the newest links alone. */
export const LatestLinks: Story = {args: {width: 320, layout: 'latest', count: '5'}};

export const LatestLinksWide: Story = {args: {layout: 'latest', count: '3'}};

/** A partner who has just joined. */
export const Empty: Story = {args: {backend: fresh}};

/** What can be done with a link that is made: a code to scan, ways to send it, texts to paste. */
export const Using: Story = {args: {backend: sample()}, play: openUse};

export const UsingOnPhone: Story = {args: {backend: sample(), width: 360}, play: openUse};

/** A paste of which two lines cannot be made. */
export const SeveralAtOnce: Story = {
  args: {backend: sample()},
  play: async ({canvasElement}) => {
    const root = canvasElement.querySelector('kabinet-links')?.shadowRoot;
    const within = async <Found>(find: () => Found | null | undefined): Promise<Found | undefined> => {
      for (let frame = 0; frame < 300 && !find(); frame++) await new Promise(requestAnimationFrame);
      return find() ?? undefined;
    };
    (
      await within(
        () => root?.querySelector<HTMLElement>('.builder') && root.querySelector<HTMLElement>('.head-tools > .button'),
      )
    )?.click();
    const field = await within(() => root?.querySelector<HTMLTextAreaElement>('#bulk-text'));
    if (!field) return;
    field.value = ['https://claythyme.example/catalogue/teapots', 'https://evil.example/', 'catalogue'].join('\n');
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  },
};

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

export const NotConfigured: Story = {args: {backend: 'none'}};

export const Loading: Story = {args: {backend: silent}};

export const Failed: Story = {args: {backend: failing('unavailable', '9F3K-20D7')}};

export const Offline: Story = {args: {backend: failing('offline')}};

/** The first answer came, the next one does not: change the order. */
export const Stale: Story = {args: {backend: losing('links.list')}};

export const SessionExpired: Story = {args: {backend: expired}};

export const NoAccess: Story = {args: {backend: failing('forbidden')}};

export const Pending: Story = {args: {backend: withStatus('pending')}};

export const Suspended: Story = {args: {backend: suspended}};

export const Blocked: Story = {args: {backend: withStatus('blocked')}};

/** What a link carries besides its destination, with a medium that blockers hide. */
export const Carrying: Story = {
  args: {backend: sample()},
  play: async ({canvasElement}) => {
    const root = canvasElement.querySelector('kabinet-links')?.shadowRoot;
    const fold = await found<HTMLDetailsElement>(() => root?.querySelector('details[part="extras"]'));
    if (fold) fold.open = true;
    const medium = await found<HTMLInputElement>(() => root?.querySelector('#link-utm-medium'));
    if (!medium) return;
    medium.value = 'cpa';
    medium.dispatchEvent(new InputEvent('input', {bubbles: true}));
  },
};

/** A link that is changed. */
export const Editing: Story = {args: {backend: sample()}, play: ({canvasElement}) => edit(canvasElement)};

export const EditingOnPhone: Story = {
  args: {backend: sample(), width: 360},
  play: ({canvasElement}) => edit(canvasElement),
};

/** Opens the first link for changing, as soon as there is one. */
async function edit(canvas: HTMLElement): Promise<void> {
  const root = canvas.querySelector('kabinet-links')?.shadowRoot;
  const opener = await found<HTMLElement>(() => root?.querySelector('.link-actions [popovertarget]'));
  opener?.click();
  const item = await found<HTMLElement>(() => root?.querySelector('.link-actions [role=menuitem]:nth-of-type(2)'));
  item?.click();
}

/** What appears within some seconds. */
async function found<E extends Element>(find: () => E | null | undefined): Promise<E | undefined> {
  for (let frame = 0; frame < 300 && !find(); frame++) await new Promise(requestAnimationFrame);
  return find() ?? undefined;
}
