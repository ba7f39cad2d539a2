'use client';
import {createElement, forwardRef, useContext, useEffect, useImperativeHandle, useLayoutEffect, useRef} from 'react';
import type {ForwardRefExoticComponent, HTMLAttributes, RefAttributes} from 'react';
import {registerWidgets, type RegisterOptions} from '@kabinet/widgets/register';
import {Prefix} from './prefix.js';

/** What every HTML element takes; a widget's own events go before React's of the same name. */
export type WidgetProps<Widget extends HTMLElement> = Omit<HTMLAttributes<Widget>, 'onError'>;

interface Wrapped {
  readonly widget: RegisterOptions['widgets'][number];
  /** Attributes by the names of their props. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Props that are no attributes: objects. */
  readonly properties: readonly string[];
  /** Events by the names of the props that listen to them. */
  readonly events: Readonly<Record<string, string>>;
}

type Values = Readonly<Record<string, unknown>>;

/** React 18 warns of layout effects on a server, where there is nothing to lay out. */
const useBrowserEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * A widget as a component. It registers its element when it is first drawn in a browser; on a server it is a tag that
 * waits there. React 18 knows neither properties nor events of custom elements, so both are set here.
 */
export function wrapWidget<Widget extends HTMLElement, Props>(
  wrapped: Wrapped,
): ForwardRefExoticComponent<Props & RefAttributes<Widget>> {
  const Component = forwardRef<Widget, Values>((props, forwarded) => {
    const prefix = useContext(Prefix);
    const element = useRef<Widget>(null);
    if (typeof document !== 'undefined') registerWidgets({prefix, widgets: [wrapped.widget]});
    useImperativeHandle(forwarded, () => element.current as Widget);
    useProperties(element, wrapped.properties, props);
    useEvents(element, wrapped.events, props);
    return createElement(`${prefix}-${wrapped.widget.widgetName}`, {...attributesOf(wrapped, props), ref: element});
  });
  Component.displayName = wrapped.widget.name;
  return Component as unknown as ForwardRefExoticComponent<Props & RefAttributes<Widget>>;
}

/** Props as the attributes of a custom element, under the names of HTML. */
function attributesOf({attributes, properties, events}: Wrapped, props: Values): Values {
  const others = Object.entries(props).filter(([name]) => !properties.includes(name) && !(name in events));
  // React 18 writes `hidden="false"`, which hides.
  const shown = others.filter(([name, value]) => !(name === 'hidden' && value === false));
  return Object.fromEntries(
    shown.map(([name, value]) => [name === 'className' ? 'class' : (attributes[name] ?? name), value]),
  );
}

function useProperties(element: {readonly current: HTMLElement | null}, names: readonly string[], props: Values): void {
  useBrowserEffect(
    () => void Object.assign(element.current ?? {}, Object.fromEntries(names.map((name) => [name, props[name]]))),
    names.map((name) => props[name]),
  );
}

/** Listens once and calls the handlers of the last rendering. */
function useEvents(element: {readonly current: HTMLElement | null}, events: Wrapped['events'], props: Values): void {
  const latest = useRef(props);
  useBrowserEffect(() => {
    latest.current = props;
  });
  useBrowserEffect(() => {
    const leaving = new AbortController();
    for (const [name, type] of Object.entries(events)) {
      const listener = (event: Event): void => (latest.current[name] as ((event: Event) => void) | undefined)?.(event);
      element.current?.addEventListener(type, listener, {signal: leaving.signal});
    }
    return () => leaving.abort();
  }, []);
}
