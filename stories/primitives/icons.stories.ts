import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {icon} from '../../.storybook/primitives.js';
import {primitiveGuide} from '../guide/primitive-guide.js';
import {onShelf} from './stage.js';

const guide = primitiveGuide({
  about: {
    en: 'Strokes of 1.5 on a grid of 16, drawn for this set. An icon is decoration: what it means stands beside it in words.',
    ru: 'Линии 1,5 на сетке 16, нарисованы для этого набора. Значок — украшение: смысл рядом, словами.',
  },
});

export default {title: 'Primitives/Icons', tags: ['primitive'], parameters: {guide}} satisfies Meta;

const TITLE = {en: 'Icons', ru: 'Значки'};

const NAMES: readonly Parameters<typeof icon>[0][] = [
  'alert',
  'archive',
  'arrow',
  'back',
  'calendar',
  'chart',
  'check',
  'checks',
  'chevron',
  'clock',
  'copy',
  'cross',
  'download',
  'edit',
  'info',
  'left',
  'link',
  'list',
  'lock',
  'more',
  'offline',
  'pause',
  'play',
  'plus',
  'refresh',
  'right',
  'ring',
  'search',
  'send',
  'shield',
  'wallet',
];

export const Default: StoryObj = {
  tags: ['picture'],
  render: onShelf(
    TITLE,
    () => () =>
      html`<div class="section head-tools">
        ${NAMES.map((name) => html`<span class="badge">${icon(name, 20)} ${name}</span>`)}
      </div>`,
  ),
};
