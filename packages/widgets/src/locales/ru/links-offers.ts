/** Texts of kabinet-links about the search among many offers. */
export const offers = {
  'offers.found_one': 'Найден {{count}} оффер',
  'offers.found_few': 'Найдено {{count}} оффера',
  'offers.found_many': 'Найдено {{count}} офферов',
  'offers.found_other': 'Найдено {{count}} оффера',
};
