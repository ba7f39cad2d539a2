import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Attributes, Handlers, Properties, Widgets} from './widgets.js';

/** The widgets' tags as React 19 takes them; `KabinetTags<'acme'>` those of another prefix. */
export type KabinetTags<Prefix extends string = 'kabinet'> = {
  [Name in keyof Widgets as `${Prefix}-${Name}`]: DetailedHTMLProps<
    HTMLAttributes<Widgets[Name]['element']>,
    Widgets[Name]['element']
  > &
    Properties<Name> &
    Attributes<Name> &
    Handlers<Name, 'on'> & {class?: string | undefined};
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends KabinetTags {}
  }
}
