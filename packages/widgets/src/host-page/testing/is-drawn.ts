/** With its data, and with the drawing where there is to be one. */
export function isDrawn(element: Element): boolean {
  const frame = element.shadowRoot?.querySelector('.widget');
  if (!frame?.querySelector('.head') || frame.querySelector('.skeleton')) return false;
  return !element.localName.endsWith('-stats') || Boolean(frame.querySelector('canvas')?.style.width);
}
