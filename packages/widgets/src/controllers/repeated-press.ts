/** Takes a held Enter and the second press of a double click on the button of a form for one wish. */
export class RepeatedPress {
  #last: Element | undefined;

  /** For `keydown` and `click` of the form: prevents what would send it again. */
  readonly ignore = (event: KeyboardEvent | MouseEvent): void => {
    const isHeld = event instanceof KeyboardEvent && event.key === 'Enter' && event.repeat;
    if (isHeld || (event instanceof MouseEvent && this.#isAgain(event))) event.preventDefault();
  };

  /** Two quick taps count as two of one place, though the page has moved and another element is there now. */
  #isAgain({detail, target}: MouseEvent): boolean {
    const pressed = target as Element;
    const button = pressed.closest('[type="submit"]');
    const isSame = this.#last === (button ?? pressed);
    this.#last = button ?? pressed;
    return detail > 1 && button !== null && isSame;
  }
}
