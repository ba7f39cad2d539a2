/** Reproducible chance. The numbers depend on the seed and the stream's name only, in every engine. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number from 0, below `limit`. */
  below(limit: number): number;
  chance(probability: number): boolean;
  /** @throws {RangeError} The list is empty. */
  pick<Item>(list: readonly Item[]): Item;
}

/**
 * A stream of its own for each purpose, so that drawing more in one place changes nothing in another.
 * The generator is sfc32 by Chris Doty-Humphrey (PractRand), which uses nothing but 32-bit integers.
 */
export function randomStream(seed: number, name: string): Random {
  const next = sfc32(hash(`${seed}:${name}:a`), hash(`${seed}:${name}:b`), hash(`${seed}:${name}:c`));
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (list) => itemAt(list, below(list.length)),
  };
}

function itemAt<Item>(list: readonly Item[], index: number): Item {
  if (index in list) return list[index] as Item;
  throw new RangeError('There is nothing to pick from.');
}

/** Draws items as often as their weights say. Building it once makes a draw cheap. */
export function weightedDraw<Item>(items: readonly (readonly [Item, number])[]): (random: Random) => Item {
  const [first] = items;
  if (!first) throw new RangeError('There is nothing to draw from.');
  const total = items.reduce((sum, [, weight]) => sum + weight, 0);
  return (random) => {
    let left = random.next() * total;
    for (const [item, weight] of items) {
      left -= weight;
      if (left < 0) return item;
    }
    return first[0];
  };
}

function sfc32(seedA: number, seedB: number, seedC: number): () => number {
  let [a, b, c, counter] = [seedA, seedB, seedC, 1];
  const step = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  // The first outputs still show the seed.
  for (let i = 0; i < 12; i++) step();
  return step;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value | 0;
}
