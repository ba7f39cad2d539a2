/** Texts of kabinet-commissions: a ladder of tiers, in the explanation and in the terms. */
export const tiers = {
  'tier.title': 'Tier',
  'tier.from.volume': '{{reward}} from a volume of {{from}}',
  'tier.from.count': '{{reward}} from conversion {{from}}',
  'tier.reached-volume.month': 'Volume this month',
  'tier.reached-volume.all_time': 'Volume so far',
  'tier.reached-count.month': 'Conversions this month',
  'tier.reached-count.all_time': 'Conversions so far',
  'tier.missing-volume': 'Another {{missing}} of volume to the tier of {{reward}}.',
  'tier.missing-count_one': '{{missing}} more conversion to the tier of {{reward}}.',
  'tier.missing-count_other': '{{missing}} more conversions to the tier of {{reward}}.',
  'tier.reached': 'The next conversion will earn by the tier of {{reward}}.',
  'tier.top': 'This is the highest tier.',
  'tier.more': 'The next tier would have given {{amount}} more.',
};
