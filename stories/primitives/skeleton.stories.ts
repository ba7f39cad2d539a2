import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {skeleton, skeletonFoot, skeletonHead, skeletonRows} from '../../.storybook/primitives.js';
import {primitiveGuide} from '../guide/primitive-guide.js';
import {onShelf} from './stage.js';

const guide = primitiveGuide({
  about: {
    en: 'The shape of what is coming, in its final size, so that nothing jumps. It comes after 150 ms and goes when the data is there; with reduced motion it stands still.',
    ru: 'Очертания того, что придёт, в окончательном размере, чтобы ничего не прыгало. Появляется через 150 мс и держится не меньше 300; если движение уменьшено, стоит неподвижно.',
  },
});

export default {title: 'Primitives/Skeleton', tags: ['primitive'], parameters: {guide}} satisfies Meta;

const TITLE = {en: 'Skeleton', ru: 'Скелет'};

export const Default: StoryObj = {
  tags: ['picture'],
  render: onShelf(
    TITLE,
    () => () => skeleton(html`${skeletonHead({tools: true})} ${skeletonRows(5)} ${skeletonFoot()}`),
  ),
};

/** A widget that waits for its host, not for an answer. */
export const Still: StoryObj = {
  render: onShelf(TITLE, () => () => skeleton(html`${skeletonHead()} ${skeletonRows(3)}`, {still: true})),
};
