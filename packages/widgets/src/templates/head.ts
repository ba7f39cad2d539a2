import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Instant} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import type {ReadyInfo} from '../controllers/resource-state.js';
import type {CommonView} from '../controllers/view.js';
import {freshness} from './freshness.js';
import {heading} from './heading.js';
import {programmeSwitch} from './programme-switch.js';
import {partnerStrip, staleStrip} from './strip.js';

export interface HeadOptions {
  title: string;
  /** Beside the title instead of the freshness: «12 из 50». */
  note?: unknown;
  /** How fresh the figures are, once there are any. */
  asOf?: Instant | undefined;
  info?: ReadyInfo | undefined;
  /** Beside the freshness. */
  liveSwitch?: unknown;
  /** Buttons at the end of the line. */
  tools?: unknown;
  onRetry: () => void;
}

/** Title, freshness, tools; under them what the visitor must know about the figures below. */
export function head(host: WidgetHost, view: CommonView, options: HeadOptions): TemplateResult {
  const {title, note, asOf, info, liveSwitch, tools, onRetry} = options;
  const stale = info?.outdated !== undefined;
  return html`<header class="head" part="header">
      <div class="head-name">
        ${heading(view.headingLevel, 'title', title)} ${note ? html`<span class="caption">${note}</span>` : nothing}
        ${asOf ? freshness(view, asOf, {stale, beside: liveSwitch}) : note ? nothing : html`<span class="caption"> </span>`}
      </div>
      <div class="head-tools">${programmeSwitch(host, view)} ${tools ?? nothing}</div>
    </header>
    ${partnerStrip(view)} ${info && asOf ? staleStrip(view, info, asOf, onRetry) : nothing}`;
}
