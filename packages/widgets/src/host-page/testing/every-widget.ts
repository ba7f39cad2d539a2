import '../../testing/locales.js';
import {memoryBackend} from '@kabinet/backends/memory';
import type {Fault} from '@kabinet/backends/memory';
import {methodOf} from '@kabinet/contract';
import type {Operation, PartnerBackend} from '@kabinet/contract';
import {defineWidgets} from '../../define/define-widgets.js';
import {allWidgets} from '../../define/widgets.js';
import {configureKabinet} from '../../runtime/configure.js';
import type {KabinetHandle} from '../../runtime/configure.js';
import type {KabinetOptions} from '../../runtime/options.js';
import {said, until} from '../../testing/probe.js';
import {isDrawn} from './is-drawn.js';

export const WIDGET_NAMES = allWidgets.map(({widgetName}) => widgetName);

let place: HTMLElement | undefined;
let handle: KabinetHandle | undefined;

defineWidgets({prefix: 'guest'});

afterEach(() => {
  handle?.dispose();
  place?.remove();
  handle = place = undefined;
});

/** Configures the page for one test. */
export function configured(options: Partial<KabinetOptions> = {}): KabinetHandle {
  handle = configureKabinet({backend: memoryBackend(), locale: 'ru', scheme: 'light', ...options});
  return handle;
}

/** An area of the page that is gone after the test. */
export function area(): HTMLElement {
  if (!place) {
    place = document.createElement('div');
    place.style.width = '900px';
    document.body.append(place);
  }
  return place;
}

/** A widget that is on no page yet. */
export function widget(name: string): HTMLElement {
  return document.createElement(`guest-${name}`);
}

/** All widgets, one below the other. */
export function everyWidget(): HTMLElement[] {
  return WIDGET_NAMES.map(widget);
}

export async function drawn(...elements: readonly Element[]): Promise<void> {
  await until('every widget is drawn', () => elements.every(isDrawn)).catch((error: unknown) => {
    const late = elements.filter((element) => !isDrawn(element));
    throw new Error(`${String(error)}: ${late.map((one) => `${one.localName} says “${said(one)}”`).join('; ')}`);
  });
}

/** A backend that writes down what it is asked. */
export function recordedBackend(): {backend: PartnerBackend; asked: string[]} {
  const asked: string[] = [];
  const note: Fault = (operation) => void asked.push(operation);
  return {backend: memoryBackend({faults: note}), asked};
}

/** The backend with another method in place of one. */
export function withMethod(backend: PartnerBackend, operation: Operation, method: unknown): PartnerBackend {
  const [group, name] = operation.split('.') as [Exclude<keyof PartnerBackend, 'address'>, string | undefined];
  return name === undefined
    ? {...backend, [group]: method}
    : {...backend, [group]: {...backend[group], [name]: method}};
}

/** A method of the backend as the widgets call it. */
export function methodIn(backend: PartnerBackend, operation: Operation): (...args: unknown[]) => Promise<unknown> {
  const method = methodOf(backend, operation);
  if (!method) throw new Error(`This backend has no ${operation}.`);
  return method as (...args: unknown[]) => Promise<unknown>;
}
