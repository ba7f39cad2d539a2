import {expect} from '@open-wc/testing';
import {CHECK_CASES} from '../testing/check-digit-cases.js';
import {
  abaFault,
  cardFault,
  correspondentAccountFault,
  ibanFault,
  inE164,
  settlementAccountFault,
  tronAddressFault,
} from './index.js';
import type {CheckFault} from './index.js';
import {keccak256} from './keccak256.js';
import {sha256} from './sha256.js';

describe('check digits', () => {
  for (const [name, {check, valid, wrong, unnoticed = []}] of Object.entries(CHECK_CASES)) {
    it(`${name}: valid ones pass`, () => {
      for (const value of valid) expect(check(value), value).to.equal(undefined);
    });
    it(`${name}: errors are found`, () => {
      for (const [value, fault, why] of wrong) expect(check(value), `${value}: ${why}`).to.equal(fault);
    });
    it(`${name}: what the check cannot find, it does not`, () => {
      for (const [value, why] of unnoticed) expect(check(value), `${value}: ${why}`).to.equal(undefined);
    });
  }

  const everySingle: [string, string, (value: string) => CheckFault | undefined][] = [
    ['a card', '4111111111111111', cardFault],
    ['an IBAN', 'DE89370400440532013000', ibanFault],
    ['a routing number', '122105278', abaFault],
    ['an account', '40702810938000012345', (value) => settlementAccountFault(value, '044525225')],
    ['a TRON address', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', tronAddressFault],
  ];
  for (const [name, valid, check] of everySingle) {
    it(`each mistyped digit of ${name} is found`, () => {
      const mistyped = [...valid].flatMap((digit, at) =>
        [...'0123456789']
          .filter((other) => /\d/.test(digit) && other !== digit)
          .map((other) => valid.slice(0, at) + other + valid.slice(at + 1)),
      );
      expect(mistyped.filter((value) => check(value) === undefined)).to.deep.equal([]);
    });
  }
});

describe('an account and its БИК', () => {
  it('is judged by its digits alone while the БИК is missing or wrong', () => {
    expect(settlementAccountFault('40702810838000012345', undefined)).to.equal(undefined);
    expect(settlementAccountFault('40702810838000012345', '0445')).to.equal(undefined);
    expect(settlementAccountFault('4070', undefined)).to.equal('length');
    expect(correspondentAccountFault('40702810838000012345', undefined)).to.equal('beginning');
  });

  it('at a branch of the central bank is checked with the branch', () => {
    expect(settlementAccountFault('40105810500000000001', '044525000')).to.equal(undefined);
    expect(settlementAccountFault('40105810600000000001', '044525000')).to.equal('check_digits');
  });
});

describe('a Russian mobile number as people write it', () => {
  const cases: [written: string, number: string][] = [
    ['8 (999) 123-45-67', '+79991234567'],
    ['+7 999 123-45-67', '+79991234567'],
    ['7 999 123 45 67', '+79991234567'],
    ['9991234567', '+79991234567'],
    ['+4915112345678', '+4915112345678'],
  ];
  for (const [written, number] of cases) it(written, () => expect(inE164(written)).to.equal(number));
});

describe('hashes', () => {
  const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const bytesOf = (text: string) => new TextEncoder().encode(text);

  it('SHA-256 gives the examples of FIPS 180', () => {
    expect(hex(sha256(bytesOf('abc')))).to.equal('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    const twoBlocks = 'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq';
    expect(hex(sha256(bytesOf(twoBlocks)))).to.equal(
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    );
  });

  it('SHA-256 is the browser’s own at every length around a block', async () => {
    for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 200]) {
      const message = new Uint8Array(length).fill(length);
      const expected = new Uint8Array(await crypto.subtle.digest('SHA-256', message));
      expect(hex(sha256(message)), `${length} bytes`).to.equal(hex(expected));
    }
  });

  it('Keccak-256 gives the known values', () => {
    expect(hex(keccak256(bytesOf('')))).to.equal('c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470');
    expect(hex(keccak256(bytesOf('abc')))).to.equal('4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45');
    // 135 bytes are the most that go into one block; the padding's two ends fall on one byte then.
    expect(hex(keccak256(new Uint8Array(135)))).not.to.equal(hex(keccak256(new Uint8Array(136))));
  });
});
