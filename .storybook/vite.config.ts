import {defineConfig} from 'vite';

// Stories show the sources, on Lit's production build; the root configuration builds other things.
export default defineConfig({resolve: {conditions: ['@kabinet/source', 'module', 'browser', 'production']}});
