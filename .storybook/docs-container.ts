import {DocsContainer} from '@storybook/addon-docs/blocks';
import type {DocsContainerProps} from '@storybook/addon-docs/blocks';
import type {PropsWithChildren, ReactElement} from 'react';
import {themes} from 'storybook/theming';
import {readGlobals} from '../stories/support/globals.js';
import {paintGround} from '../stories/support/ground.js';

/** A page of documentation in the scheme and language of the toolbar; a change of them draws the page anew. */
export function SchemeContainer({context, children}: PropsWithChildren<DocsContainerProps>): ReactElement {
  const globals = readGlobals(
    context.getStoryContext(context.storyById()).globals as Readonly<Record<string, unknown>>,
  );
  paintGround(globals);
  const theme = document.documentElement.dataset.scheme === 'dark' ? themes.dark : themes.light;
  return DocsContainer({context, theme, children}) as ReactElement;
}
