import type {RuntimeOptions} from '@kabinet/widgets';

/** What the page around the widgets does for them: it says what it would do. */
export const pageHooks: Pick<RuntimeOptions, 'navigate' | 'support' | 'onSessionExpired'> = {
  navigate: (target) => console.info('The page opens', target),
  support: (context) => console.info('The page asks its support about', context),
  onSessionExpired: () => console.info('The page opens its login.'),
};
