/**
 * Keccak-256 as Ethereum has it: the sponge before NIST changed its padding to that of SHA3-256.
 * Source: The Keccak reference, version 3.0, sections 1.1 and 1.2; rate 1088, capacity 512.
 */
export function keccak256(message: Uint8Array): Uint8Array {
  const padded = new Uint8Array((Math.floor(message.length / RATE) + 1) * RATE);
  padded.set(message);
  padded[message.length] = 0x01;
  padded[padded.length - 1] = (padded.at(-1) ?? 0) | 0x80;
  const blocks = new DataView(padded.buffer);
  let state: Lanes = Array.from({length: 25}, () => 0n);
  for (let start = 0; start < padded.length; start += RATE) {
    state = permuted(
      state.map((lane, at) => (at < RATE / 8 ? lane ^ blocks.getBigUint64(start + at * 8, true) : lane)),
    );
  }
  const digest = new DataView(new ArrayBuffer(32));
  for (let at = 0; at < 4; at++) digest.setBigUint64(at * 8, laneAt(state, at), true);
  return new Uint8Array(digest.buffer);
}

/** 25 lanes of 64 bits, lane (x, y) at x + 5y. */
type Lanes = readonly bigint[];

/** Bytes that a block takes in. */
const RATE = 136;
const ROUNDS = 24;

function permuted(lanes: Lanes): Lanes {
  let state = lanes;
  let register = 1;
  for (let round = 0; round < ROUNDS; round++) {
    state = chi(rhoAndPi(theta(state)));
    let constant = 0n;
    for (let bit = 0; bit < 7; bit++) {
      if (register & 1) constant |= 1n << BigInt(2 ** bit - 1);
      register = (register << 1) ^ (register & 0x80 ? 0x171 : 0);
    }
    state = state.map((lane, at) => (at === 0 ? lane ^ constant : lane));
  }
  return state;
}

function theta(lanes: Lanes): Lanes {
  const columns = [0, 1, 2, 3, 4].map((x) =>
    [0, 5, 10, 15, 20].reduce((parity, row) => parity ^ laneAt(lanes, x + row), 0n),
  );
  return lanes.map((lane, at) => lane ^ laneAt(columns, (at + 4) % 5) ^ rotated(laneAt(columns, (at + 1) % 5), 1));
}

/** Each lane but the first is turned by the next triangular number and takes the place of the one that it meets. */
function rhoAndPi(lanes: Lanes): Lanes {
  const moved = [...lanes];
  let [x, y] = [1, 0];
  for (let step = 1; step <= ROUNDS; step++) {
    const lane = laneAt(lanes, x + 5 * y);
    [x, y] = [y, (2 * x + 3 * y) % 5];
    moved[x + 5 * y] = rotated(lane, ((step * (step + 1)) / 2) % 64);
  }
  return moved;
}

function chi(lanes: Lanes): Lanes {
  return lanes.map((lane, at) => {
    const row = at - (at % 5);
    const [next, afterNext] = [laneAt(lanes, row + ((at + 1) % 5)), laneAt(lanes, row + ((at + 2) % 5))];
    return lane ^ (BigInt.asUintN(64, ~next) & afterNext);
  });
}

function rotated(lane: bigint, bits: number): bigint {
  return BigInt.asUintN(64, (lane << BigInt(bits)) | (lane >> BigInt(64 - bits)));
}

function laneAt(lanes: Lanes, at: number): bigint {
  return lanes[at] ?? 0n;
}
