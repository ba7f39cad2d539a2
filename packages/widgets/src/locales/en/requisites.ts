/** Texts of kabinet-requisites. */
export const requisites = {
  title: 'Payment details',
  failed: 'The payment details could not be loaded',
  main: 'Main',
  add: 'Add details',
  reveal: 'Show in full',
  hide: 'Hide',
  revealed: 'The details are shown in full.',
  change: 'Change',
  remove: 'Remove',
  withdrawn: 'The programme no longer pays this way. Add other details.',
  documents: 'Documents for a payout: {{documents}}.',
  frozen: 'Withdrawals are on hold until {{time}}: the payment details have changed.',

  'edit.add': 'New payment details',
  'edit.change': 'Change the details',

  'done.added': 'The details have been added',
  'done.changed': 'The details have been changed',
  'done.removed': 'The details have been removed',

  'removal.title': 'Remove these details?',
  'removal.text': 'Nothing will be paid to them any more.',
  'removal.account': 'Nothing will be paid to {{account}} any more.',
  'removal.freeze_one': 'Withdrawals will be on hold for {{count}} hour.',
  'removal.freeze_other': 'Withdrawals will be on hold for {{count}} hours.',
  'removal.removing': 'Removing…',

  'problem.title': 'It was not done',
  'problem.step_up_required': 'Confirm first that it is you: the programme asks for it.',
  'problem.step_up_failed': 'The confirmation was not accepted. Try once more.',
  'problem.twenty': 'There are too many details. Remove those that you do not need.',

  'empty.title': 'Where shall the money go?',
  'empty.text': 'Add payment details, and payouts will go there. They are shown to nobody in full unless asked for.',
  'empty.none-title': 'No details are needed here',
  'empty.none-text': 'The programme pays as you have agreed. Ask its support if something has changed.',
};
