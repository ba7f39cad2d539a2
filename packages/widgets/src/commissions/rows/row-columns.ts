import {html} from 'lit';
import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import {ColumnsController} from '../../controllers/columns-controller.js';
import type {WidgetHost} from '../../controllers/host.js';
import {WidthController} from '../../controllers/width-controller.js';
import {LateController} from '../../controllers/late-controller.js';
import {icon} from '../../templates/icon.js';
import {latePart} from '../../templates/late-part.js';
import {popover} from '../../templates/popover.js';
import type {CommissionsView} from '../commissions.messages.js';
import {isUsualColumn, shownColumns} from './columns.js';
import type {ChosenColumn} from './columns.js';
import {columnTexts} from './more-columns.texts.js';
import type * as moreColumns from './more-columns.part.js';

export interface ShownColumns {
  /** Besides the order and the commission; those whose code has not come yet are left out. */
  readonly columns: readonly ChosenColumn[];
  readonly areChosen: boolean;
  /** Draws the columns that are not usual, once its code has come. */
  readonly more: typeof moreColumns | undefined;
}

/** Below this a row is a card. */
const NARROW_PX = 560;

/** Which columns the list has, and the button to choose them. */
export class RowColumns implements ReactiveController {
  readonly #host: WidgetHost & LitElement;
  readonly #view: () => CommissionsView | undefined;
  readonly #chosen: ColumnsController;
  readonly #part: LateController<typeof moreColumns>;
  readonly #width: WidthController;

  /** @param view Of the list as long as it shows what has been chosen. */
  constructor(host: WidgetHost & LitElement, view: () => CommissionsView | undefined) {
    this.#host = host;
    this.#view = view;
    this.#chosen = new ColumnsController(host, 'commissions.columns');
    this.#part = new LateController(host, () => import('./more-columns.part.js'), columnTexts);
    this.#width = new WidthController(host, NARROW_PX);
    host.addController(this);
  }

  /** After a failure, the visitor asks for the code of further columns by opening the choice. */
  hostUpdate(): void {
    const view = this.#view();
    if (view && !this.#part.isWanted && this.#wantedIn(view).some((column) => !isUsualColumn(column))) {
      void this.#part.want();
    }
  }

  shownIn(view: CommissionsView): ShownColumns {
    const more = this.#part.value;
    return {
      columns: this.#wantedIn(view).filter((column) => more || isUsualColumn(column)),
      areChosen: this.#chosen.chosenIn(view.runtime) !== undefined,
      more,
    };
  }

  chooser(view: CommissionsView): TemplateResult {
    const label = view.t('columns.button');
    return popover({
      id: 'columns',
      label,
      trigger: html`${icon('list')} <span class="tool-name">${label}</span>`,
      panelLabel: label,
      panelClass: 'columns',
      content: () =>
        latePart(this.#host, this.#part, {
          ready: (part) =>
            html`${part.choices(view, this.#offeredIn(view), (shown) => this.#chosen.choose(view.runtime, shown))}`,
        }),
      onToggle: (isOpen) => isOpen && void this.#part.want(),
    });
  }

  /** What is ticked to choose from: until somebody has chosen, a card leaves out two that a row has. */
  #offeredIn(view: CommissionsView): ChosenColumn[] {
    const wanted = this.#wantedIn(view);
    const isAsItComes = this.#chosen.chosenIn(view.runtime) === undefined && this.#width.isBelow;
    return isAsItComes ? wanted.filter((column) => column !== 'base' && column !== 'rate') : wanted;
  }

  #wantedIn({programme, runtime}: CommissionsView): ChosenColumn[] {
    return shownColumns(programme, this.#chosen.chosenIn(runtime));
  }
}
