import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {CommonView} from '../controllers/view.js';
import {detailSection} from './detail-section.js';

export interface Fact {
  readonly name: string;
  readonly value: unknown;
}

/**
 * Names and values; what the backend does not tell is left out, and nothing is left of nothing.
 *
 * @part facts
 */
export function factList(
  view: CommonView,
  title: string,
  facts: readonly (Fact | false | '' | undefined)[],
): TemplateResult | typeof nothing {
  const known = facts.filter((fact) => typeof fact === 'object');
  if (known.length === 0) return nothing;
  return detailSection(
    view,
    title,
    'facts',
    html`<dl class="facts">
      ${known.map(
        ({name, value}) =>
          html`<div class="fact">
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>`,
  );
}
