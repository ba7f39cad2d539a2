import type {ReactiveControllerHost} from 'lit';
import type {CopyController} from './copy-controller.js';
import type {ToastController} from './toast-controller.js';
import type {BackendError} from '@kabinet/contract';
import type {Runtime} from '../runtime/runtime.js';

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
    readonly renderRoot: HTMLElement | DocumentFragment;
    /** Says it to screen readers, once. */
    announce(text: string): void;
    /** Reports to the host page. */
    reportError(error: BackendError): void;
  };
