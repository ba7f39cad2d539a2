import type {ChildPart} from 'lit/directive.js';
import {insertPart, removePart, setChildPartValue} from 'lit/directive-helpers.js';
import type {RowWindow} from './row-window.js';

/**
 * Elements of rows that are used again and again: each place of a list has one of them, by its number. A row that comes
 * into sight takes the element of one that has left it; where it stands is not where its element is in the document until
 * `order` is called, because to move an element costs a browser as much as a new one.
 */
export class RowPool {
  readonly #whole: ChildPart;
  #parts: ChildPart[] = [];
  /** The places in `#parts` of the element that comes first in the document, and of the one that should. */
  #lead = 0;
  #first = 0;

  /** @param whole Where the rows are drawn. */
  constructor(whole: ChildPart) {
    this.#whole = whole;
  }

  /** @param draw A `tr` for the row at this place. */
  draw({from, to}: RowWindow, draw: (place: number) => unknown): void {
    this.#resize(to - from);
    this.#first = from % Math.max(1, to - from);
    for (let place = from; place < to; place++) setChildPartValue(this.#partOf(place), draw(place));
  }

  /** Says where the rows of the window stand. Unchanged styles cost nothing. */
  place({from, to}: RowWindow, rowHeight: number): void {
    for (let place = from; place < to; place++) {
      const style = elementOf(this.#partOf(place))?.style;
      const translate = `0px ${place * rowHeight}px`;
      if (style && style.translate !== translate) style.translate = translate;
    }
  }

  /** Puts the elements into the order of their rows; the row of this element is not moved, so that it stays focused. */
  order(focused: Element | null): void {
    const inDocument = [...this.#parts.slice(this.#lead), ...this.#parts.slice(0, this.#lead)];
    const turn = (this.#first - this.#lead + inDocument.length) % Math.max(1, inDocument.length);
    const [late, early] = [inDocument.slice(0, turn), inDocument.slice(turn)];
    const has = (parts: readonly ChildPart[]): boolean => parts.some((part) => elementOf(part)?.contains(focused));
    if (has(late) || (turn > early.length && !has(early))) {
      for (const part of early) insertPart(this.#whole, late[0], part);
    } else {
      for (const part of late) insertPart(this.#whole, undefined, part);
    }
    this.#lead = this.#first;
  }

  #partOf(place: number): ChildPart {
    const part = this.#parts[place % this.#parts.length];
    if (!part) throw new RangeError(`No row is drawn at ${place}.`);
    return part;
  }

  #resize(count: number): void {
    if (count === this.#parts.length) return;
    this.#first = 0;
    this.order(null);
    for (const part of this.#parts.splice(count)) removePart(part);
    while (this.#parts.length < count) this.#parts.push(insertPart(this.#whole));
  }
}

function elementOf({startNode}: ChildPart): HTMLElement | null {
  return (startNode as Comment | null)?.nextElementSibling as HTMLElement | null;
}
