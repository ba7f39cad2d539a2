import type {ReactiveControllerHost} from 'lit';
import type {CopyController} from './copy-controller.js';
import type {ToastController} from './toast-controller.js';
import type {BackendError, Operation} from '@kabinet/contract';
import type {Runtime} from '../runtime/runtime.js';
import type {ResourceState} from './resource-state.js';

/** A question of a widget, and how it stands. */
export interface Asked {
  readonly operation: Operation;
  readonly state: ResourceState<unknown>;
  readonly failure: BackendError | undefined;
}

/** What controllers and templates need of the element that they work for. */
export type WidgetHost = ReactiveControllerHost &
  HTMLElement & {
    /** Of the element itself, its scope or its page, in this order; undefined before `configureKabinet`. */
    readonly activeRuntime: Runtime | undefined;
    /** `stats`, `links`, … */
    readonly widgetName: string;
    /** The programme that this element is tied to. */
    readonly programme: string | undefined;
    readonly copying: CopyController;
    readonly toasts: ToastController;
    /** All that it asks, for those who look from outside why there is nothing to be seen. */
    readonly questions: Set<Asked>;
    readonly renderRoot: HTMLElement | DocumentFragment;
    /** Says it to screen readers, once. */
    announce(text: string): void;
    /** Reports to the host page. */
    reportError(error: BackendError): void;
  };
