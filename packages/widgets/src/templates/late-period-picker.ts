import type {LitElement, TemplateResult} from 'lit';
import type {WidgetHost} from '../controllers/host.js';
import {LateController} from '../controllers/late-controller.js';
import type {LatePart} from '../controllers/late-controller.js';
import type {CommonView} from '../controllers/view.js';
import {latePart} from './late-part.js';
import {periodButton} from './period-button.js';
import type {PeriodPickerOptions} from './period-button.js';
import type * as panelModule from './period-panel.js';
import {popover} from './popover.js';

type PanelModule = LatePart & Pick<typeof panelModule, 'periodPanel' | 'periodToggled'>;

/** A period picker whose button is there at once; what its panel holds comes after paint. */
export class LatePeriodPicker {
  readonly #host: WidgetHost & LitElement;
  readonly #part: LateController<PanelModule>;

  constructor(host: WidgetHost & LitElement) {
    this.#host = host;
    this.#part = new LateController(host, () => import('./period-panel.js'));
  }

  /** Loads the code once. */
  load(): void {
    this.#part.wantLater();
  }

  render(view: CommonView, options: PeriodPickerOptions): TemplateResult {
    return popover({
      ...periodButton(view, options),
      onToggle: (open, panel) => {
        if (this.#part.value) this.#part.value.periodToggled(view, options, open, panel);
        else if (open) void this.#fill(view, options, panel);
      },
      content: () => latePart(this.#host, this.#part, {ready: ({periodPanel: content}) => content(view, options)}),
    });
  }

  /** It was opened before its content was there. */
  async #fill(view: CommonView, options: PeriodPickerOptions, panel: HTMLElement): Promise<void> {
    await this.#part.want();
    await this.#host.updateComplete;
    if (panel.matches(':popover-open')) this.#part.value?.periodToggled(view, options, true, panel);
  }
}
