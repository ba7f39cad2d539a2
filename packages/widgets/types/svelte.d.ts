import type {HTMLAttributes} from 'svelte/elements';
import type {Attributes, Handlers, Properties, Widgets} from './widgets.js';

/** The widgets' tags as Svelte takes them; `KabinetTags<'acme'>` those of another prefix. */
export type KabinetTags<Prefix extends string = 'kabinet'> = {
  [Name in keyof Widgets as `${Prefix}-${Name}`]: HTMLAttributes<Widgets[Name]['element']> &
    Properties<Name> &
    Attributes<Name> &
    Handlers<Name, 'on'>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends KabinetTags {}
}
