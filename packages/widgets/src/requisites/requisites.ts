import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Requisite, Requisites as Answer} from '@kabinet/contract';
import {KabinetElement} from '../controllers/kabinet-element.js';
import {ResourceController} from '../controllers/resource-controller.js';
import {emit} from '../runtime/events.js';
import {badge} from '../styles/badge.styles.js';
import {facts} from '../styles/facts.styles.js';
import {notice} from '../styles/notice.styles.js';
import {floating} from '../styles/floating.styles.js';
import {foundation} from '../styles/shared.styles.js';
import {states} from '../styles/states.styles.js';
import {button} from '../templates/button.js';
import {failure} from '../templates/failure.js';
import {frame} from '../templates/frame.js';
import {head} from '../templates/head.js';
import {skeleton, skeletonHead} from '../templates/skeleton.js';
import {RequisiteEditor} from './requisite-editor.js';
import {RequisiteRemoval} from './requisite-removal.js';
import './requisites.events.js';
import {messages} from './requisites.messages.js';
import type {RequisitesView} from './requisites.messages.js';
import {styles} from './requisites.styles.js';
import {emptyList, freezeStrip, listSkeleton, requisiteCard, writeProblem} from './requisites.templates.js';
import {RevealedValues} from './revealed-values.js';

/**
 * How the partner is paid: requisites, masked until they are asked for, and the forms to fill in or change them.
 *
 * @fires {CustomEvent<{programme: string}>} kabinet-requisites-changed - Requisites were saved or taken away.
 * @fires {CustomEvent<{error: BackendError, widget: string}>} kabinet-error - Something could not be loaded or done.
 * @csspart widget - The outer element.
 * @csspart header - Title and freshness.
 * @csspart requisites - All requisites.
 * @csspart requisite - One way to be paid.
 * @csspart facts - Its fields.
 * @csspart badge - What tells the main ones.
 * @csspart add - The button for new ones.
 * @csspart reveal - The button that shows what is masked.
 * @csspart change - The button that opens the form.
 * @csspart remove - The button that takes them away.
 * @csspart save - The button that sends the form.
 * @csspart input - A field of the form.
 * @csspart dialog - The form, and the question before something is taken away.
 * @csspart notice - What a change means, or why it was not made.
 * @csspart button - Any other button.
 * @csspart link - Any other button that looks like a link.
 * @csspart programme - The switch between programmes.
 * @csspart empty - What is shown without requisites.
 * @csspart error - Why something could not be loaded or done.
 * @csspart reference - The number of a failed request.
 * @csspart copy - The button that copies it.
 * @csspart state - Why there is nothing to see at all.
 * @csspart login - The button that leads to the operator's login.
 * @csspart toast - What has just happened.
 * @csspart retry - The button that tries again.
 * @csspart freshness - How fresh the answer is.
 * @csspart strip - A line above: stale data, a suspended account, withdrawals that wait.
 * @csspart skeleton - The shape of the widget before its data.
 */
export class Requisites extends KabinetElement<typeof messages> {
  static readonly widgetName = 'requisites';
  static override styles = [foundation, states, badge, facts, notice, floating, styles];

  override readonly messages = messages;
  protected override readonly needs = 'requisites.list';

  readonly #list = new ResourceController(this, {
    operation: 'requisites.list',
    query: () => this.view && {programme: this.view.programme.id},
  });
  readonly #revealed = new RevealedValues(this);
  readonly #editor = new RequisiteEditor(this, (isNew) => this.#changed(isNew ? 'done.added' : 'done.changed'));
  readonly #removal = new RequisiteRemoval(this, () => this.#changed('done.removed'));

  /** Asks again, keeping what is on screen until the answer arrives. */
  async refresh(): Promise<void> {
    await this.#list.reload();
  }

  /** What was in sight may be another's account by now. */
  #changed(word: 'done.added' | 'done.changed' | 'done.removed'): void {
    const {view} = this;
    this.#revealed.hideAll();
    if (!view) return;
    this.toasts.show({text: view.t(word), tone: 'good'});
    emit(this, 'kabinet-requisites-changed', {programme: view.programme.id});
  }

  protected override render(): TemplateResult {
    return frame(this, {
      skeleton: () => html`${skeletonHead()} ${listSkeleton()}`,
      ready: (view) => this.#content(view),
    });
  }

  #content(view: RequisitesView): TemplateResult {
    const {value, state} = this.#list;
    const onRetry = (): void => void this.refresh();
    const info = state.status === 'ready' ? state.info : undefined;
    const tools = value && value.items.length > 0 ? this.#addButton(view, value) : nothing;
    return html`${head(this, view, {title: view.t('title'), asOf: value?.meta.asOf, info, tools, onRetry})}
    ${this.#list.match<unknown>({
      waiting: () => skeleton(listSkeleton()),
      failed: (error, pending) => failure(this, error, {title: view.t('failed'), onRetry, pending}),
      ready: (requisites) => this.#requisites(view, requisites),
    })}
    ${this.#editor.render(view)} ${this.#removal.render(view)}`;
  }

  #requisites(view: RequisitesView, requisites: Answer): TemplateResult {
    const {items} = requisites;
    const {error} = this.#revealed;
    return html`${freezeStrip(view, requisites)}
    ${
      items.length > 0
        ? html`<div class="requisites" part="requisites">
            ${items.map((requisite) => this.#card(view, requisites, requisite))}
          </div>`
        : emptyList(view, requisites, this.#onAdd(view, requisites))
    }
    ${error ? writeProblem(view, error) : nothing}`;
  }

  #card(view: RequisitesView, requisites: Answer, requisite: Requisite): TemplateResult {
    const {id} = requisite;
    const form = requisites.forms.find((one) => one.id === requisite.form);
    return requisiteCard(view, {
      requisite,
      form,
      revealed: this.#revealed.of(id),
      revealing: this.#revealed.isBusyWith(id),
      onReveal: () => void this.#reveal(view, id, requisites),
      onHide: () => this.#revealed.hide(id),
      onChange: form && view.can('requisites.save') ? () => this.#editor.open(requisites, requisite) : undefined,
      onRemove: view.can('requisites.remove') ? () => this.#removal.ask(requisite, requisites) : undefined,
    });
  }

  #addButton(view: RequisitesView, requisites: Answer): TemplateResult | typeof nothing {
    const onPress = this.#onAdd(view, requisites);
    return onPress ? button({label: view.t('add'), icon: 'plus', part: 'add', onPress}) : nothing;
  }

  #onAdd(view: RequisitesView, requisites: Answer): (() => void) | undefined {
    const mayAdd = view.can('requisites.save') && requisites.forms.length > 0;
    return mayAdd ? () => this.#editor.open(requisites) : undefined;
  }

  async #reveal(view: RequisitesView, id: string, requisites: Answer): Promise<void> {
    if (await this.#revealed.show(id, requisites)) this.announce(view.t('revealed'));
  }
}
