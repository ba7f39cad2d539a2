import type {JSX} from 'solid-js';
import type {Attributes, Handlers, Properties, Widgets} from './widgets.js';

/** The widgets' tags as Solid takes them; `KabinetTags<'acme'>` those of another prefix. */
export type KabinetTags<Prefix extends string = 'kabinet'> = {
  [Name in keyof Widgets as `${Prefix}-${Name}`]: JSX.HTMLAttributes<Widgets[Name]['element']> &
    Properties<Name> &
    Attributes<Name> &
    Handlers<Name, 'on:'>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends KabinetTags {}
  }
}
