import type {ClassAttributes, HTMLAttributes} from 'preact';
import type {Attributes, Handlers, Properties, Widgets} from './widgets.js';

/** The widgets' tags as Preact takes them; `KabinetTags<'acme'>` those of another prefix. */
export type KabinetTags<Prefix extends string = 'kabinet'> = {
  [Name in keyof Widgets as `${Prefix}-${Name}`]: HTMLAttributes<Widgets[Name]['element']> &
    ClassAttributes<Widgets[Name]['element']> &
    Properties<Name> &
    Attributes<Name> &
    Handlers<Name, 'on'>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends KabinetTags {}
  }
}
