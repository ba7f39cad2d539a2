import {addons} from 'storybook/manager-api';
import {create} from 'storybook/theming';

/** The frame around the canvas: quiet, and with the name of what is shown in it. */
const frame = (base: 'light' | 'dark') =>
  create({
    base,
    brandTitle: 'Kabinet',
    brandUrl: './',
    brandTarget: '_self',
    colorPrimary: base === 'light' ? '#2f55c4' : '#8ea6f0',
    colorSecondary: base === 'light' ? '#2f55c4' : '#6d8be8',
    appBorderRadius: 8,
    inputBorderRadius: 8,
  });

/** The scheme that an address or the toolbar asks for; `auto` is the system's. */
function frameFor(scheme: unknown): ReturnType<typeof frame> {
  const isDark = scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  return frame(isDark ? 'dark' : 'light');
}

addons.setConfig({theme: frameFor(undefined)});

addons.register('kabinet/scheme', (api) => {
  const follow = ({globals}: {globals: {scheme?: unknown}}): void => {
    api.setOptions({theme: frameFor(globals.scheme)});
  };
  api.on('setGlobals', follow);
  api.on('globalsUpdated', follow);
});
