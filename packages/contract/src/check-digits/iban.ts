import type {CheckFault} from './fault.js';

/** Country and length of its IBANs. Source: SWIFT IBAN Registry, release 99. */
const LENGTHS =
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ' +
  'ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 ' +
  'LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 ' +
  'PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30';

/**
 * IBAN: a country, two check digits and the account, without spaces and in capitals.
 *
 * Source: ISO 13616-1 for the form, ISO/IEC 7064 MOD 97-10 for the check digits. They find each mistyped character and
 * neighbouring digits that changed places.
 */
export function ibanFault(value: string): CheckFault | undefined {
  if (!/^[\dA-Z]*$/.test(value)) return 'characters';
  const country = value.slice(0, 2);
  const length = lengthIn(country);
  if (length === undefined) return 'country';
  if (value.length !== length) return 'length';
  if (!/^\d\d$/.test(value.slice(2, 4))) return 'shape';
  return remainderOf97(value.slice(4) + value.slice(0, 4)) === 1 ? undefined : 'check_digits';
}

function lengthIn(country: string): number | undefined {
  const [, length] = (/^[A-Z]{2}$/.test(country) && new RegExp(`${country}(\\d\\d)`).exec(LENGTHS)) || [];
  return length === undefined ? undefined : Number(length);
}

/** Letters count as two digits: A is 10, Z is 35. */
function remainderOf97(text: string): number {
  const digits = [...text].map((character) => parseInt(character, 36)).join('');
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
}
