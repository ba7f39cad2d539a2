/**
 * The currencies in circulation by ISO 4217, list one, in force on 1 January 2026 (six-group.com, currency maintenance
 * agency); funds, metals and test codes are left out. After the colon, digits after the point.
 */
const ISO_4217 = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF',
  2:
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP ' +
    'CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES ' +
    'KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK ' +
    'NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB ' +
    'TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG',
  3: 'BHD IQD JOD KWD LYD OMR TND',
} as const;

/**
 * What affiliates are also paid in. Digits are those people use: bitcoin and its like to the satoshi, TON and SOL to
 * their smallest unit, stablecoins to the cent.
 */
const CRYPTO = {2: 'DAI USDC USDT', 6: 'TRX XRP', 8: 'BCH BNB BTC DOGE ETH LTC', 9: 'SOL TON'} as const;

const DIGITS: ReadonlyMap<string, number> = new Map(
  [ISO_4217, CRYPTO].flatMap((table) =>
    Object.entries<string>(table).flatMap(([digits, codes]) =>
      codes.split(' ').map((code): [string, number] => [code, Number(digits)]),
    ),
  ),
);

/** Digits after the point of the smallest unit that is paid; 2 for a code we do not know. */
export function currencyDigits(code: string): number {
  return DIGITS.get(code) ?? 2;
}

/** A currency in circulation, or one of the usual crypto codes; upper case only. */
export function isKnownCurrency(code: string): boolean {
  return DIGITS.has(code);
}
