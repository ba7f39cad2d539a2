export interface PictureText {
  title: string;
  /** Whose figures and of when, one under the other. */
  lines: readonly string[];
  /** Of the file. */
  name: string;
  /** Of the widget: colours and font. */
  style: CSSStyleDeclaration;
}

const MARGIN = 24;
const TITLE = 20;
const LINE = 18;

/** Draws a chart with its title under which it can be understood anywhere. */
export function pictureOf(chart: HTMLCanvasElement, {title, lines, style}: PictureText): HTMLCanvasElement {
  const scale = chart.clientWidth > 0 ? chart.width / chart.clientWidth : 1;
  const head = MARGIN + TITLE + lines.length * LINE + MARGIN / 2;
  const picture = document.createElement('canvas');
  picture.width = chart.width + 2 * MARGIN * scale;
  picture.height = chart.height + (head + MARGIN) * scale;
  const ctx = picture.getContext('2d');
  if (!ctx) return picture;
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  ctx.fillStyle = colour('--_surface');
  ctx.fillRect(0, 0, picture.width, picture.height);
  ctx.drawImage(chart, MARGIN * scale, head * scale);
  ctx.scale(scale, scale);
  ctx.textBaseline = 'top';
  ctx.fillStyle = colour('--_text');
  ctx.font = `600 16px ${style.fontFamily}`;
  ctx.fillText(title, MARGIN, MARGIN);
  ctx.fillStyle = colour('--_text-secondary');
  ctx.font = `13px ${style.fontFamily}`;
  lines.forEach((line, index) => ctx.fillText(line, MARGIN, MARGIN + TITLE + 4 + index * LINE));
  return picture;
}

/** Gives the picture to the visitor as a file. */
export async function savePicture(chart: HTMLCanvasElement, text: PictureText): Promise<void> {
  const blob = await new Promise<Blob | null>((resolve) => pictureOf(chart, text).toBlob(resolve, 'image/png'));
  if (!blob) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = text.name;
  link.click();
  // The browser has begun to save by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
