import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {readGlobals} from '../support/globals.js';
import type {Draft} from './draft.js';
import {Lab} from './lab.js';
import {sideBySide} from './side-by-side.js';
import './fields.css';
import './lab.css';
import './report.css';
import './side-by-side.css';

export default {
  title: 'Brand lab',
  tags: ['lab', '!autodocs'],
  parameters: {
    layout: 'fullscreen',
    controls: {disable: true},
    // Each widget stands here more than once, so their regions have the same names.
    a11y: {config: {rules: [{id: 'landmark-unique', enabled: false}]}},
  },
} satisfies Meta;

/** The last brand edited, and from which of the toolbar's: another language must not throw work away. */
let kept: {from: string; draft: Draft} | undefined;

export const BrandLab: StoryObj = {
  name: 'Brand lab',
  tags: ['picture', 'toolbar'],
  render: (_args, context) => {
    const globals = readGlobals(context.globals);
    const from = globals.brand;
    const draft = kept?.from === from ? kept.draft : undefined;
    return new Lab({globals, draft, keep: (changed) => (kept = {from, draft: changed})}).element;
  },
};

/** An accent that cannot be read on white: the report says what became of it. */
export const UnreadableAccent: StoryObj = {
  render: (_args, {globals}) => new Lab({globals: readGlobals(globals), start: 'yellow'}).element,
};

/** A brand that knows only the night. */
export const DarkOnly: StoryObj = {
  render: (_args, {globals}) => new Lab({globals: readGlobals(globals), start: 'night'}).element,
};

/** No corner is round, and everything is set in a serif. */
export const SquareAndSerif: StoryObj = {
  render: (_args, {globals}) => new Lab({globals: readGlobals(globals), start: 'letterpress'}).element,
};

/** Several brands on one page, each widget in its own. */
export const SideBySide: StoryObj = {
  tags: ['toolbar'],
  render: (_args, {globals}) => sideBySide(readGlobals(globals)),
};
