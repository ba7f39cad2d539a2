export {WidgetLoader, type WidgetModules} from './loader.js';
export type {BackendAddress, EmbedOptions} from './options.js';
export {startOn, type EmbedHandle, type KabinetGlobal} from './page.js';
