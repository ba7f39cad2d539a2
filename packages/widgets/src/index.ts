export {configureKabinet, scopeKabinet, type KabinetHandle} from './runtime/configure.js';
export {createRuntime, type Runtime} from './runtime/runtime.js';
export type {
  DestinationReview,
  DestinationToReview,
  HeadingLevel,
  HostHooks,
  KabinetOptions,
  NavigationTarget,
  RuntimeOptions,
  StepUpQuestion,
  SupportContext,
  TermSet,
} from './runtime/options.js';
export {allMessages} from './all-messages.js';
export type {Messages} from './runtime/i18n/messages.js';
export type {KabinetEvents} from './runtime/events.js';
export type {PeriodChoice} from './runtime/period-choice.js';
export {defineWidgets, type DefineOptions} from './define/define-widgets.js';
export type {WidgetTag} from './define/tags.js';
export {registerWidgets, type RegisterOptions} from './define/register-widgets.js';
export {VERSION} from './define/version.js';
export type {WidgetClass} from './controllers/kabinet-element.js';
export {allWidgets} from './define/widgets.js';
export {Commissions} from './commissions/commissions.js';
export {Balance} from './balance/balance.js';
export {Links} from './links/links.js';
export {Payouts} from './payouts/payouts.js';
export {Requisites} from './requisites/requisites.js';
export {Stats} from './stats/stats.js';
