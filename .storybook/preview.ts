import {sampleBrands} from '@kabinet/themes';
import type {Preview} from '@storybook/web-components-vite';

/** What the toolbar offers; stories read it as `context.globals`. */
export default {
  tags: ['autodocs'],
  initialGlobals: {locale: 'ru', brand: 'default', scheme: 'auto'},
  globalTypes: {
    locale: {
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: [
          {value: 'ru', title: 'Русский'},
          {value: 'en', title: 'English'},
        ],
        dynamicTitle: true,
      },
    },
    brand: {
      toolbar: {
        title: 'Brand',
        icon: 'paintbrush',
        items: ['default', ...Object.keys(sampleBrands)],
        dynamicTitle: true,
      },
    },
    scheme: {
      toolbar: {
        title: 'Scheme',
        icon: 'mirror',
        items: [
          {value: 'auto', title: 'Auto'},
          {value: 'light', title: 'Light'},
          {value: 'dark', title: 'Dark'},
        ],
        dynamicTitle: true,
      },
    },
  },
  parameters: {
    a11y: {options: {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}},
  },
} satisfies Preview;
