/** What makes tokens of a brand document, in a chunk of its own: a page without a brand does without it. */
export {createTheme} from '@kabinet/themes';
