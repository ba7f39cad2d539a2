/** The colour as `#rrggbb`, the only form that the browser's picker speaks; black when it is no colour. */
export function hexOf(colour: string): string {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
  if (!canvas) return '#000000';
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
