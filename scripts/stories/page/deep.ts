/** Every element of the story, those in open shadow roots too, and none of Storybook's own. */
export function allElements(): Element[] {
  const story = document.querySelector('#storybook-root');
  return story ? elementsUnder(story) : [];
}

function elementsUnder(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? elementsUnder(element.shadowRoot) : []),
  ]);
}

/** The element around it as it is drawn: through slots and out of shadow roots. */
export function parentOf(element: Element): Element | undefined {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** Where it is, for a person who looks for it: `kabinet-links table th.amount`. */
export function pathOf(element: Element): string {
  const names: string[] = [];
  for (let at: Element | undefined = element; at && names.length < 5; at = parentOf(at)) {
    const [name = ''] = at.classList;
    names.unshift(at.localName + (name && `.${name}`));
  }
  return names.join(' ');
}
