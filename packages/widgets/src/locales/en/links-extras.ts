/** Texts of kabinet-links about what a link carries besides its destination. */
export const extras = {
  'extras.presets': 'Ready-made UTM tags',
  'extras.hidden-medium':
    'Ad blockers hide links whose medium begins with “cpa”. Name where the link stands instead: email, video, blog.',
  'extras.stripped':
    'For some visitors, blockers strip utm_* and erid. Your clicks and commissions still count: your code is part of the link’s path.',
  'extras.template-name': 'Save as a template',
  'extras.save-template': 'Save',
  'extras.template-saved': 'Template “{{name}}” saved',
  'extras.template-forgotten': 'Template “{{name}}” deleted',
  'extras.forget-template': 'Delete template “{{name}}”',
  'extras.too-many-templates': 'Too many templates. Delete one you don’t need.',
  'extras.promo': 'Promo code',
  'extras.no-promo': 'No promo code',
  'extras.promo-help': 'The customer gets it along with the link.',
  'extras.erid': 'Ad label token',
  'extras.erid-help': 'Issued by the Russian advertising data operator.',
  'extras.erid-wrong': 'Latin letters, digits, hyphens and underscores only, at least 4 characters.',
  'utm.source': 'Source',
  'utm.medium': 'Medium',
  'utm.campaign': 'Campaign name',
  'utm.term': 'Keyword',
  'utm.content': 'Ad content',
};
