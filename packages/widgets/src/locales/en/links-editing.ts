/** Texts of kabinet-links about changing a link. */
export const editing = {
  'edit.save': 'Save',
  'edit.confirm': 'Change it',
  'edit.back': 'Back',
  'edit.failed': 'The link was not changed',
  'edit.uncertain': 'We don’t know whether the link was changed',
  'edit.uncertain-text': 'Press again: repeating it does no harm.',
  'edit.leads-to': 'The link will lead to another page',
  'edit.everybody-goes': 'Everyone who opens the link will end up there, from old posts and printed QR codes, too.',
  'edit.new-address': 'The link will have a new address',
  'edit.old-leads': 'The old address keeps working: posts and QR codes with it lead to the same place.',
  'edit.old-ends': 'The old address will stop working: posts, newsletters and QR codes with it will lead nowhere.',
  'edit.tags-help':
    'Separated by commas: up to {{most}} tags of up to {{longest}} characters. Shown in the list, not part of the address.',
  'edit.tags-many': 'More than {{most}} tags: take some away.',
  'edit.tag-long': 'The tag “{{tag}}” is longer than {{longest}} characters: shorten it.',
  'edit.figures-stay': 'The figures so far stay with this link.',
};
