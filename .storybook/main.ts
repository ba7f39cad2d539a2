import type {StorybookConfig} from '@storybook/web-components-vite';
import {manifestPlugin} from './manifest-plugin.js';

const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.ts'],
  staticDirs: [{from: '../stories/brands', to: '/brands'}],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    options: {builder: {viteConfigPath: '.storybook/vite.config.ts'}},
  },
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false},
  docs: {defaultName: 'Guide'},
  viteFinal: (config) => ({
    ...config,
    plugins: [...(config.plugins ?? []), manifestPlugin()],
    // Storybook's own chunks, such as axe, are larger than an ordinary page should have; nobody pays for them here.
    build: {...config.build, chunkSizeWarningLimit: 1500},
  }),
};

export default config;
