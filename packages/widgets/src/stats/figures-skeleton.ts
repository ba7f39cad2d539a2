import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {tilesSkeleton} from '../templates/tile.js';
import {chartSkeleton} from './chart-section.js';

/** The room of so many tiles and of the chart below them. */
export function figuresSkeleton(tiles: number): TemplateResult {
  return html`${tilesSkeleton(tiles)} ${chartSkeleton()}`;
}
