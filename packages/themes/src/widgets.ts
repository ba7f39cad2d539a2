/** The widgets that may have tokens of their own: the names behind the prefix of their tags. */
export const WIDGETS = ['stats', 'links', 'commissions', 'balance', 'payouts', 'requisites'] as const;

export type WidgetName = (typeof WIDGETS)[number];
