/** Those whom English calls affiliates; in Russian they are partners, as without a set. */
export const affiliate = {
  en: {
    'common.partner.invited.text': 'Accept the invitation to the affiliate programme to see this section.',
    'commissions.step.sub_commission': 'Sub-affiliate’s commission',
  },
  ru: {},
};
