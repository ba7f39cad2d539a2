import type {TemplateResult} from 'lit';
import type {CommonView} from '../controllers/view.js';
import {periodButton} from './period-button.js';
import type {PeriodPickerOptions} from './period-button.js';
import {periodPanel, periodToggled} from './period-panel.js';
import {popover} from './popover.js';

/** A button that names the period, and a panel with presets and two dates. */
export function periodPicker(view: CommonView, options: PeriodPickerOptions): TemplateResult {
  return popover({
    ...periodButton(view, options),
    onToggle: (open, panel) => periodToggled(view, options, open, panel),
    content: () => periodPanel(view, options),
  });
}
