import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

export interface ColumnChoicesOptions<Column extends string> {
  columns: readonly {readonly id: Column; readonly name: string}[];
  shown: readonly Column[];
  /** Gets those that are to be shown from now on. */
  onChoose: (shown: Column[]) => void;
}

/** A box to tick for each column that a list may have; stands in a popover with the class `columns`. */
export function columnChoices<Column extends string>(options: ColumnChoicesOptions<Column>): TemplateResult[] {
  const {columns, shown, onChoose} = options;
  const toggled = (id: Column, isShown: boolean): Column[] => {
    const others = shown.filter((one) => one !== id);
    return isShown ? [...others, id] : others;
  };
  return columns.map(
    ({id, name}) =>
      html`<label class="check column-choice">
        <input
          type="checkbox"
          .checked=${live(shown.includes(id))}
          @change=${(event: Event) => onChoose(toggled(id, (event.target as HTMLInputElement).checked))}
        />
        ${name}
      </label>`,
  );
}
