// A script of the old kind, which leaves its function on the window.
import 'jsqr';
import type jsQR from 'jsqr';

declare global {
  interface Window {
    jsQR: typeof jsQR;
  }
}

/** What an independent reader finds in a picture. */
export function decoded({data, width, height}: ImageData): string | undefined {
  return window.jsQR(data, width, height, {inversionAttempts: 'dontInvert'})?.data;
}

/** A picture as the browser draws it, so many pixels to a side; without them, of its own size. */
export async function pixelsOf(file: Blob, side?: number): Promise<ImageData> {
  const address = URL.createObjectURL(file);
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side ?? image.naturalWidth;
  const context = canvas.getContext('2d', {willReadFrequently: true})!;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
