/** Those whom English calls affiliates; in Russian they are partners, as without a set. */
export const affiliate = {
  en: {
    'common.partner.invited.text': 'Accept the invitation to the affiliate programme to see this section.',
    'commissions.step.sub_commission': 'Sub-affiliate’s commission',
    'commissions.type.sub_partner': 'Sub-affiliate income',
    'commissions.event.sub_partner': 'The sub-affiliate’s commission',
    'commissions.fact.sub-partner': 'Sub-affiliate',
    'commissions.export.column.sub-partner': 'Sub-affiliate',
    'commissions.export.column.level': 'Sub-affiliate’s level',
  },
  ru: {},
};
