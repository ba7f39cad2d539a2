import type {Page} from 'playwright-core';

/** Of the pixels of a widget. */
export const ALLOWED = 0.001;

/** Differences of a colour channel, of 255, that no eye sees and that smoothing of edges may bring. */
const TOLERANCE = 2;

/** The share of pixels, 0 to 1, in which two pictures (PNG) differ; 1 when their sizes do. Decoded by a browser. */
export async function differingShare(
  page: Page,
  one: Buffer,
  other: Buffer,
  tolerance: number = TOLERANCE,
): Promise<number> {
  if (one.equals(other)) return 0;
  return page.evaluate(
    async ({pictures, tolerance}) => {
      const [a, b] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          return draw(await createImageBitmap(new Blob([bytes])));
        }),
      );
      if (!a || !b || a.width !== b.width || a.height !== b.height) return 1;
      let differing = 0;
      for (let at = 0; at < a.data.length; at += 4) {
        const isSame = [0, 1, 2].every(
          (channel) => Math.abs(a.data[at + channel]! - b.data[at + channel]!) <= tolerance,
        );
        if (!isSame) differing++;
      }
      return differing / (a.width * a.height);

      function draw(bitmap: ImageBitmap): ImageData {
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height);
      }
    },
    {pictures: [one, other].map((picture) => picture.toString('base64')), tolerance},
  );
}
