import {expect} from '@open-wc/testing';
import {decoded, pixelsOf} from '../testing/decode-qr.js';
import {qrCode, qrPng, qrSvg} from './qr-code.js';

/** A code of forty signs, the longest that a partner may choose. */
const LONGEST_SHORT = 'https://go.partners.halyard-bank.example/r/Zimnyaya-Rasprodazha-Telegram-Kanal-2026';
/** The longest address that a link of any backend may have. */
const LONGEST = `https://go.halyard.example/r/${'a1-'.repeat(673)}`;

const svgBlob = (text: string): Blob => new Blob([qrSvg(qrCode(text))], {type: 'image/svg+xml'});

describe('qrCode', () => {
  for (const address of ['https://go.halyard.example/r/k7Qm2x', LONGEST_SHORT]) {
    it(`is read back at 128 px, both files: ${address}`, async () => {
      expect(decoded(await pixelsOf(svgBlob(address), 128))).to.equal(address);
      expect(decoded(await pixelsOf(await qrPng(qrCode(address)), 128))).to.equal(address);
    });
  }

  it('is read back at 128 px up to 106 signs: the longest code leaves 66 for what stands before it', async () => {
    // As many as versions 2 to 5 hold at the lowest correction (ISO/IEC 18004, table 7), and one more.
    for (const length of [32, 33, 53, 54, 78, 79, 105, 106]) {
      const address = `https://go.halyard.example/r/${'Zq9-a1'.repeat(20)}`.slice(0, length);
      const code = qrCode(address);
      expect(decoded(await pixelsOf(svgBlob(address), 128)), `SVG, ${length}`).to.equal(address);
      expect(decoded(await pixelsOf(await qrPng(code), 128)), `PNG, ${length}`).to.equal(address);
    }
  });

  it('is drawn with three pixels to a module at least, and read so, whatever its length', async () => {
    for (const length of [40, 107, 134, 230, 500, 1000]) {
      const address = `https://go.halyard.example/r/${'Zq9-a1'.repeat(200)}`.slice(0, length);
      const {drawn, side} = qrCode(address);
      expect(drawn, `${length}`).to.be.at.least(3 * side);
      expect(decoded(await pixelsOf(svgBlob(address), drawn)), `${length}`).to.equal(address);
    }
  });

  it('is read back as downloaded, at the size of the file', async () => {
    expect(decoded(await pixelsOf(await qrPng(qrCode(LONGEST_SHORT))))).to.equal(LONGEST_SHORT);
  });

  it('grows with what it holds, so that each module keeps three pixels', async () => {
    const code = qrCode(LONGEST);
    expect(LONGEST).to.have.length(2048);
    // Version 33 has 149 modules to a side, and four of white on either side of them.
    expect([code.side, code.drawn]).to.deep.equal([157, 471]);
    expect(decoded(await pixelsOf(svgBlob(LONGEST), code.drawn))).to.equal(LONGEST);
    expect(decoded(await pixelsOf(await qrPng(code)))).to.equal(LONGEST);
  });

  it('keeps four modules of white on every side, and whole pixels to a module', async () => {
    const code = qrCode('https://go.halyard.example/r/k7Qm2x');
    const {data, width} = await pixelsOf(await qrPng(code));
    const module = width / code.side;
    expect(Number.isInteger(module)).to.equal(true);
    const greyOf = (x: number, y: number): number => data[(y * width + x) * 4]!;
    const edges: number[] = [];
    for (let along = 0; along < width; along++) {
      for (const [x, y] of [
        [along, module * 4 - 1],
        [along, width - module * 4],
        [module * 4 - 1, along],
        [width - module * 4, along],
      ] as const) {
        edges.push(greyOf(x, y));
      }
    }
    expect([...new Set(edges)]).to.deep.equal([255]);
    expect([...new Set(data.filter((_, index) => index % 4 === 0))].sort()).to.deep.equal([0, 255]);
  });
});
