import {memoryStore} from '@kabinet/backends/memory';
import {SAMPLE_PARTNERS, SAMPLE_PROGRAMMES} from '@kabinet/backends/sample';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fresh, sample, silent, suspended} from '../support/backends.js';
import {widgetGuide} from '../guide/widget-guide.js';
import {requisites} from '../guide/words/requisites.js';
import {sceneOf} from '../support/scene.js';
import type {SceneArgs} from '../support/scene.js';

export default {
  title: 'Widgets/Requisites',
  component: 'kabinet-requisites',
  tags: ['widget'],
  parameters: {guide: widgetGuide('kabinet-requisites', requisites)},
  render: sceneOf('kabinet-requisites'),
} satisfies Meta<SceneArgs>;

type Story = StoryObj<SceneArgs>;

/** Presses a button of the widget as soon as it is there, and then what `then` does with the form. */
const press =
  (part: string, then?: (root: ShadowRoot) => void): NonNullable<Story['play']> =>
  async ({canvasElement}) => {
    const widget = canvasElement.querySelector('kabinet-requisites');
    const find = async (selector: string): Promise<HTMLElement | undefined> => {
      while (widget?.isConnected) {
        const found = widget.shadowRoot?.querySelector<HTMLElement>(selector);
        if (found) return found;
        await new Promise(requestAnimationFrame);
      }
      return undefined;
    };
    (await find(`[part=${part}]`))?.click();
    if (then && (await find('dialog[open] .editing')) && widget?.shadowRoot) then(widget.shadowRoot);
  };

/** Changed a moment ago, so that withdrawals wait. */
function changed() {
  const backend = memoryStore().backendFor(SAMPLE_PARTNERS.large);
  const values = {name: 'Проверкин Пётр Петрович', inn: '970000001204', card: '4111111111111111'};
  void backend.requisites?.save?.({programme: SAMPLE_PROGRAMMES.russia, form: 'ru_self_employed', values});
  return backend;
}

export const Default: Story = {tags: ['picture', 'toolbar']};

/** What is masked, shown because the partner asked. */
export const Revealed: Story = {args: {backend: sample()}, play: press('reveal')};

/** Two of them, one the main; a change holds withdrawals. */
export const Frozen: Story = {args: {backend: changed}};

/** A form made from the schema of the backend. */
export const NewOnes: Story = {args: {backend: sample(), width: 768}, play: press('add')};

/** Each field says what to look at. */
export const Mistyped: Story = {
  args: {backend: sample(), programme: SAMPLE_PROGRAMMES.europe, width: 360},
  play: press('add', (root) => {
    const iban = root.querySelector<HTMLInputElement>('#requisite-iban');
    if (!iban) return;
    iban.value = 'DE41 5001 0517 0000 0077 20';
    iban.dispatchEvent(new InputEvent('input', {bubbles: true}));
    root.querySelector<HTMLButtonElement>('[part=save]')?.click();
  }),
};

/** A change keeps the secrets that are not typed anew. */
export const Change: Story = {args: {backend: sample(), width: 360}, play: press('change')};

/** A partner who has filled in nothing yet. */
export const Empty: Story = {args: {backend: fresh}};

export const Loading: Story = {args: {backend: silent}};

export const Suspended: Story = {args: {backend: suspended}};
