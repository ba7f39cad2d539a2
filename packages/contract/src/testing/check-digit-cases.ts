import {
  abaFault,
  bicFault,
  bikFault,
  cardFault,
  correspondentAccountFault,
  emailFault,
  ethereumAddressFault,
  ibanFault,
  kppFault,
  ogrnFault,
  ogrnipFault,
  organisationInnFault,
  personInnFault,
  russianMobileFault,
  settlementAccountFault,
  tronAddressFault,
} from '../check-digits/index.js';
import type {CheckFault} from '../check-digits/index.js';

export interface CheckCases {
  readonly check: (value: string) => CheckFault | undefined;
  readonly valid: readonly string[];
  readonly wrong: readonly (readonly [value: string, fault: CheckFault, why: string])[];
  /** Wrong numbers that the published check lets through by its nature. */
  readonly unnoticed?: readonly (readonly [value: string, why: string])[];
}

const atBank = (account: string) => settlementAccountFault(account, '044525225');
const ofBank = (account: string) => correspondentAccountFault(account, '044525225');

export const CHECK_CASES: Readonly<Record<string, CheckCases>> = {
  'ИНН of an organisation': {
    check: organisationInnFault,
    valid: ['7707083893', '7830002293', '7736207543', '7728168971', '7710140679'],
    wrong: [
      ['7707083894', 'check_digits', 'the last digit'],
      ['7707083983', 'check_digits', '9 and 8 changed places'],
      ['7770083893', 'check_digits', '0 and 7 changed places'],
      ['1707083893', 'check_digits', 'the first digit'],
      ['770708389', 'length', 'a digit is missing'],
      ['500100732259', 'length', 'a person’s'],
      ['77O7083893', 'characters', 'the letter O'],
      ['0000000000', 'beginning', 'no region'],
      ['', 'length', 'nothing'],
    ],
    unnoticed: [['9704000010', 'the remainder of 9700000010 is 0, here it is 10, and both count as 0']],
  },
  'ИНН of a person': {
    check: personInnFault,
    valid: ['500100732259', '773370857141'],
    wrong: [
      ['500100732258', 'check_digits', 'the second check digit'],
      ['500100732249', 'check_digits', 'the first check digit'],
      ['500100723259', 'check_digits', '3 and 2 changed places'],
      ['050100732259', 'check_digits', '5 and 0 changed places'],
      ['5001007322590', 'length', 'a digit too many'],
      ['7707083893', 'length', 'an organisation’s'],
    ],
  },
  КПП: {
    check: kppFault,
    valid: ['773601001', '7736AB001', '997950001'],
    wrong: [
      ['77360100', 'length', 'a character is missing'],
      ['77360100А', 'characters', 'a Russian letter'],
      ['A73601001', 'shape', 'a letter in the office'],
      ['77360100Z', 'shape', 'a letter in the serial number'],
    ],
  },
  ОГРН: {
    check: ogrnFault,
    valid: ['1027700132195', '1027700229193', '1037739010891', '5077746887312'],
    wrong: [
      ['1027700132196', 'check_digits', 'the last digit'],
      ['1027700123195', 'check_digits', '3 and 2 changed places'],
      ['1072700132195', 'check_digits', '2 and 7 changed places'],
      ['2027700132195', 'beginning', 'a record of another kind'],
      ['304500116000157', 'length', 'a sole trader’s'],
    ],
    unnoticed: [['1257700000040', 'the remainder of 1267700000040 is 0, here it is 10, and both end in 0']],
  },
  ОГРНИП: {
    check: ogrnipFault,
    valid: ['304500116000157', '304463210700212'],
    wrong: [
      ['304500116000158', 'check_digits', 'the last digit'],
      ['304500161000157', 'check_digits', '1 and 6 changed places'],
      ['104500116000157', 'beginning', 'an organisation’s'],
      ['1027700132195', 'length', 'an organisation’s'],
    ],
  },
  БИК: {
    check: bikFault,
    valid: ['044525225', '044525974', '017003983', '004525988'],
    wrong: [
      ['144525225', 'beginning', 'no such country'],
      ['04452522', 'length', 'a digit is missing'],
      ['04452522S', 'characters', 'a letter'],
    ],
    unnoticed: [['044525252', 'a БИК has no check digit']],
  },
  'settlement account at 044525225': {
    check: atBank,
    valid: ['40702810938000012345', '40802810800000004417', '40817810255001234567'],
    wrong: [
      ['40702810938000012346', 'check_digits', 'the last digit'],
      ['40702810838000012345', 'check_digits', 'the key'],
      ['40702810938000012354', 'check_digits', '4 and 5 changed places'],
      ['47002810938000012345', 'check_digits', '0 and 7 changed places'],
      ['40702810300000004417', 'check_digits', 'an account at another bank'],
      ['4070281093800001234', 'length', 'a digit is missing'],
      ['4070281093800001234O', 'characters', 'the letter O'],
    ],
    unnoticed: [['40702810983000012345', '3 and 8 changed places: they differ by 5']],
  },
  'correspondent account of 044525225': {
    check: ofBank,
    valid: ['30101810400000000225'],
    wrong: [
      ['30101810400000000226', 'check_digits', 'the last digit'],
      ['30101810500000000225', 'check_digits', 'the key'],
      ['30101810040000000225', 'check_digits', '4 and 0 changed places'],
      ['40702810400000000225', 'beginning', 'not an account of a bank'],
      ['3010181040000000022', 'length', 'a digit is missing'],
    ],
    unnoticed: [['30101810200000000593', 'another bank’s at the same branch of the central bank']],
  },
  IBAN: {
    check: ibanFault,
    valid: [
      'GB82WEST12345698765432',
      'DE89370400440532013000',
      'FR1420041010050500013M02606',
      'NO9386011117947',
      'MT84MALT011000012345MTLCAST001S',
      'LC55HEMM000100010012001200023015',
    ],
    wrong: [
      ['DE89370400440532013001', 'check_digits', 'the last digit'],
      ['DE98370400440532013000', 'check_digits', 'the check digits changed places'],
      ['DE89370400440523013000', 'check_digits', '3 and 2 changed places'],
      ['GB82WETS12345698765432', 'check_digits', 'S and T changed places'],
      ['DE8937040044053201300', 'length', 'a digit is missing'],
      ['DE893704004405320130000', 'length', 'a digit too many'],
      ['XX89370400440532013000', 'country', 'no such country'],
      ['US89370400440532013000', 'country', 'a country without IBANs'],
      ['89DE370400440532013000', 'country', 'begins with digits'],
      ['DEAB370400440532013000', 'shape', 'letters for check digits'],
      ['DE89 3704 0044 0532 0130 00', 'characters', 'spaces, which a form takes out before'],
      ['de89370400440532013000', 'characters', 'small letters, which a form makes capital before'],
    ],
  },
  BIC: {
    check: bicFault,
    valid: ['DEUTDEFF', 'DEUTDEFF500', 'NEDSZAJJXXX', 'SABRRUMM'],
    wrong: [
      ['DEUTDEFF5', 'length', 'half a branch'],
      ['DEUTDEF', 'length', 'a character is missing'],
      ['DEU1DEFF', 'shape', 'a digit in the bank'],
      ['DEUT49FF', 'shape', 'digits for the country'],
      ['DEUTDEF-', 'characters', 'a dash'],
    ],
  },
  'a card': {
    check: cardFault,
    valid: ['4111111111111111', '5555555555554444', '378282246310005', '2201090000000004', '4222222222222'],
    wrong: [
      ['4111111111111112', 'check_digits', 'the last digit'],
      ['4121111111111111', 'check_digits', 'a digit in the middle'],
      ['5555555555545444', 'check_digits', '5 and 4 changed places'],
      ['3782822463100', 'check_digits', 'two digits are missing'],
      ['411111111111', 'length', 'four digits are missing'],
      ['4111 1111 1111 1111', 'characters', 'spaces, which a form takes out before'],
    ],
    unnoticed: [['2201900000000004', '0 and 9 changed places: both orders have the same sum']],
  },
  'a Russian mobile number': {
    check: russianMobileFault,
    valid: ['+79991234567', '+79000000000'],
    wrong: [
      ['+7999123456', 'length', 'a digit is missing'],
      ['+799912345678', 'length', 'a digit too many'],
      ['+74951234567', 'beginning', 'not a mobile number'],
      ['89991234567', 'beginning', 'begins with 8, which a form replaces before'],
      ['+7999123456O', 'characters', 'the letter O'],
    ],
  },
  'a routing number': {
    check: abaFault,
    valid: ['021000021', '011401533', '091000019', '122105278'],
    wrong: [
      ['021000012', 'check_digits', '2 and 1 changed places'],
      ['021000022', 'check_digits', 'the last digit'],
      ['012000021', 'check_digits', '2 and 1 changed places in front'],
      ['501000021', 'beginning', 'no such district'],
      ['02100002', 'length', 'a digit is missing'],
      ['02100002A', 'characters', 'a letter'],
    ],
    unnoticed: [['122150278', '0 and 5 changed places in 122105278: they differ by 5']],
  },
  'an e-mail address': {
    check: emailFault,
    valid: ['anna@mail.example', 'a.b+payouts@sub.mail.example', "o'neil@mail.example"],
    wrong: [
      ['anna.mail.example', 'shape', 'no @'],
      ['anna@mail', 'shape', 'no second label'],
      ['anna@@mail.example', 'shape', 'two @'],
      ['anna@mail..example', 'shape', 'an empty label'],
      ['anna @mail.example', 'characters', 'a space'],
      [`${'a'.repeat(250)}@mail.example`, 'length', 'longer than mail can carry'],
    ],
  },
  'a TRON address': {
    check: tronAddressFault,
    valid: ['TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', 'TLa2f6VPqDgRE67v1736s7bJ8Ray5wYjU7'],
    wrong: [
      ['TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u', 'check_digits', 'the last character'],
      ['TR7HNqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', 'check_digits', 'N and H changed places'],
      ['TR7nHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', 'check_digits', 'a small n'],
      ['TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6', 'length', 'a character is missing'],
      ['TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj60', 'characters', 'a zero'],
      ['1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2', 'beginning', 'an address of Bitcoin'],
      ['0xdAC17F958D2ee523a2206206994597C13D831ec7', 'characters', 'an address of Ethereum'],
    ],
  },
  'an Ethereum address': {
    check: ethereumAddressFault,
    valid: [
      '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
      '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359',
      '0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB',
      '0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb',
      '0x52908400098527886E0F7030069857D2E4169EE7',
      '0xde709f2102306220921060314715629080e2fb77',
    ],
    wrong: [
      ['0x5aaeb6053F3E94C9b9A09f33669435E7Ef1BeAed', 'check_digits', 'a small a'],
      ['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAef', 'check_digits', 'the last character'],
      ['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAde', 'check_digits', 'e and d changed places'],
      ['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe', 'length', 'a character is missing'],
      ['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeg', 'characters', 'a g'],
      ['5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', 'beginning', 'no 0x'],
      ['TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', 'beginning', 'an address of TRON'],
    ],
    unnoticed: [['0xde709f2102306220921060314715629080e2fb78', 'an address in small letters has no check']],
  },
};
