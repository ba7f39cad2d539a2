import type {Brand, BrandRoles, Role, Scheme, WidgetName} from '@kabinet/themes';

/** Where a colour may be stated: for one scheme, in all widgets or in one. */
export interface RolePlace {
  readonly role: Role;
  readonly scheme: Scheme;
  readonly widget?: WidgetName | undefined;
}

export interface OwnColour extends RolePlace {
  readonly colour: string;
}

/** The field of the document: `roles.dark.text`, `widgets.stats.roles.dark.text`. */
export function pathOf({role, scheme, widget}: RolePlace): string {
  return `${widget ? `widgets.${widget}.` : ''}roles.${scheme}.${role}`;
}

/** Every colour that a brand states in place of a derived one. */
export function ownColours({roles, widgets = {}}: Brand): OwnColour[] {
  const inOne = Object.entries(widgets) as [WidgetName, {roles?: BrandRoles}][];
  return [...statedIn(roles), ...inOne.flatMap(([widget, own]) => statedIn(own.roles, widget))];
}

function statedIn(roles: BrandRoles = {}, widget?: WidgetName): OwnColour[] {
  return (Object.entries(roles) as [Scheme, Record<Role, string>][]).flatMap(([scheme, colours]) =>
    (Object.entries(colours) as [Role, string][]).map(([role, colour]) => ({role, scheme, widget, colour})),
  );
}
