/** Texts of kabinet-links about the search among many offers. */
export const offers = {
  'offers.found_one': '{{count}} offer found',
  'offers.found_other': '{{count}} offers found',
};
