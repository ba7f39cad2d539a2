import {setCustomElementsManifest} from '@storybook/web-components-vite';
import type {Preview} from '@storybook/web-components-vite';
import manifest from 'virtual:custom-elements';
import {attributeControls} from '../stories/guide/attribute-controls.js';
import {INITIAL, readGlobals} from '../stories/support/globals.js';
import {paintGround} from '../stories/support/ground.js';
import '../stories/guide/guide.css';
import './canvas.css';
import {SchemeContainer} from './docs-container.js';
import DocsPage from './docs-page.mdx';
import './fonts.css';
import {globalTypes} from './toolbar.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals: INITIAL,
  globalTypes,
  beforeEach: ({globals}) => paintGround(readGlobals(globals)),
  parameters: {
    layout: 'padded',
    backgrounds: {disable: true},
    controls: {disableSaveFromUI: true},
    docs: {
      page: DocsPage,
      container: SchemeContainer,
      extractArgTypes: attributeControls,
      codePanel: false,
      canvas: {sourceState: 'none'},
    },
    a11y: {options: {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}},
    options: {
      storySort: {
        order: [
          'Guide',
          ['Welcome', 'Theming', 'Languages', 'Texts', 'Glossary'],
          'Brand lab',
          'Widgets',
          ['Statistics', 'Links', 'Commissions', 'Balance', 'Payouts', 'Requisites'],
          'Primitives',
        ],
      },
    },
  },
};

export default preview;
