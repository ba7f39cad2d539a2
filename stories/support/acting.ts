/** What a visitor does in a widget: presses something, or chooses from a list. */
export type Step = {readonly press: string} | {readonly choose: string; readonly value: string};

interface Scene {
  readonly canvasElement: HTMLElement;
}

/** Does what a visitor would, one after another, each as soon as the widget shows what it needs. */
export function visitor(tag: keyof HTMLElementTagNameMap, ...steps: readonly Step[]): (scene: Scene) => Promise<void> {
  return async ({canvasElement}) => {
    const widget = canvasElement.querySelector(tag);
    for (const step of steps) {
      const target = await shown(widget, 'press' in step ? step.press : step.choose);
      if (target instanceof HTMLSelectElement && 'value' in step) {
        target.value = step.value;
        target.dispatchEvent(new Event('change'));
      } else target?.click();
    }
  };
}

/** Undefined when the story has been left before. */
async function shown(widget: HTMLElement | null, selector: string): Promise<HTMLElement | undefined> {
  while (widget?.isConnected) {
    const found = widget.shadowRoot?.querySelector<HTMLElement>(selector);
    if (found && !found.closest('.skeleton')) return found;
    await new Promise(requestAnimationFrame);
  }
  return undefined;
}
