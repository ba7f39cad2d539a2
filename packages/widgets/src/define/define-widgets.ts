import {registerWidgets, type RegisterOptions} from './register-widgets.js';
import {allWidgets} from './widgets.js';

/** Without `widgets`: all of them. */
export type DefineOptions = Partial<RegisterOptions>;

/** Registers the widgets under a prefix, as `registerWidgets` does. */
export function defineWidgets({widgets = allWidgets, ...where}: DefineOptions = {}): void {
  registerWidgets({...where, widgets});
}
