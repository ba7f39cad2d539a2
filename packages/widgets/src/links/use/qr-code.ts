import {generate} from 'lean-qr';

/** Modules of white around the code, without which a camera does not find it (ISO/IEC 18004). */
const QUIET_ZONE = 4;
/** CSS pixels: what a module takes at least, and what the whole takes at least. */
const MODULE = 3;
const DRAWN = 192;
/** Pixels of a downloaded picture, at least: enough for a printed page. */
const PICTURE = 1024;

const DARK = '#000';
const LIGHT = '#fff';

/** A code as rows of modules from the edge of the quiet zone. */
export interface QrCode {
  /** Modules to a side, the quiet zone included. */
  readonly side: number;
  /** The dark modules as an SVG path, one unit to a module. */
  readonly path: string;
  /** CSS pixels to a side, as it is drawn on the page. */
  readonly drawn: number;
}

export function qrCode(text: string): QrCode {
  const bitmap = generate(text);
  const side = bitmap.size + 2 * QUIET_ZONE;
  let path = '';
  for (let y = 0; y < bitmap.size; y++) {
    for (let x = 0; x < bitmap.size; x++) {
      const start = x;
      while (bitmap.get(x, y)) x++;
      if (x > start) path += `M${start + QUIET_ZONE} ${y + QUIET_ZONE}h${x - start}v1h${start - x}z`;
    }
  }
  return {side, path, drawn: Math.max(DRAWN, MODULE * side)};
}

/** Dark on white whatever the brand: cameras fail on anything else. */
export function qrSvg({side, path}: QrCode): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${PICTURE}" height="${PICTURE}" ` +
    `shape-rendering="crispEdges"><path fill="${LIGHT}" d="M0 0h${side}v${side}H0z"/>` +
    `<path fill="${DARK}" d="${path}"/></svg>`
  );
}

/** Whole pixels to a module, so that no edge is grey. */
export async function qrPng({side, path}: QrCode): Promise<Blob> {
  const scale = Math.ceil(PICTURE / side);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side * scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas to draw on.');
  context.fillStyle = LIGHT;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.fillStyle = DARK;
  context.fill(new Path2D(path));
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be written.'))),
      'image/png',
    );
  });
}
