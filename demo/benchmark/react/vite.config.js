import {defineConfig} from 'vite';

export default defineConfig({
  base: './',
  oxc: {jsx: {runtime: 'automatic'}},
  build: {outDir: '../../../.cache/benchmark/react', emptyOutDir: true, target: 'es2022'},
});
