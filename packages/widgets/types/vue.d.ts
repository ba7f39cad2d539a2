import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {Properties, Widgets} from './widgets.js';

/** Vue writes properties and attributes in one way, so that a number may also be a text. */
type Props<Name extends keyof Widgets> = {
  [Key in keyof Properties<Name>]: Properties<Name>[Key] extends number | undefined
    ? Properties<Name>[Key] | `${number}`
    : Properties<Name>[Key];
};

type Emits<Name extends keyof Widgets> = {
  [Event in keyof Widgets[Name]['events']]: (event: Widgets[Name]['events'][Event]) => void;
};

/** The widgets' tags as Vue takes them; `KabinetTags<'acme'>` those of another prefix. */
export type KabinetTags<Prefix extends string = 'kabinet'> = {
  [Name in keyof Widgets as `${Prefix}-${Name}`]: new () => Widgets[Name]['element'] & {
    $props: HTMLAttributes & PublicProps & Props<Name>;
    $emit: EmitFn<Emits<Name>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends KabinetTags {}
}
