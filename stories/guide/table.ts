import {html} from 'lit';
import type {nothing, TemplateResult} from 'lit';

/** Anything that Lit can put into a cell. */
type Cell = TemplateResult | string | typeof nothing;

/** A table that scrolls by itself where it is too wide; its first column names the rows. */
export function guideTable(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
): TemplateResult {
  return html`
    <div class="guide-table" role="region" aria-label=${caption} tabindex="0">
      <table>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([first, ...rest]) =>
              html`<tr>
                <th scope="row">${first}</th>
                ${rest.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}
