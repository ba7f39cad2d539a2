import {expect} from '@open-wc/testing';
import {checkInput} from '../../validation.js';
import {requisiteFormSchema} from '../form.js';
import type {RequisiteValues} from '../form.js';
import {requisiteFaults, tidyValues} from '../judge.js';
import {formsOf, READY_REQUISITE_FORMS} from './index.js';

const AT_BANK = {
  bik: '044500999',
  bankName: 'Банк «Тихая гавань»',
  correspondentAccount: '301 01 810 5 00000000999',
};

/** A form that is filled in as people do it, and what is found in it when values are changed. */
const CASES: readonly (readonly [form: string, values: RequisiteValues, wrong: Record<string, [string, string]>])[] = [
  [
    'ru_company',
    {
      ...AT_BANK,
      name: 'ООО «Пример»',
      inn: '97 0000 0002',
      kpp: '970001001',
      ogrn: '1267700000105',
      account: '40702 810 3 0000 0004417',
    },
    {
      name: ['', 'required'],
      inn: ['970000001204', 'length'],
      kpp: ['97000100', 'length'],
      ogrn: ['1267700000106', 'check_digits'],
      bik: ['944500999', 'beginning'],
      account: ['40702810400000004417', 'check_digits'],
      correspondentAccount: ['30101810600000000999', 'check_digits'],
    },
  ],
  [
    'ru_sole_trader',
    {
      ...AT_BANK,
      name: 'Проверкин Пётр Петрович',
      inn: '970000001204',
      ogrnip: '326770000001208',
      account: '40802810000001234567',
    },
    {
      inn: ['9700000002', 'length'],
      ogrnip: ['1267700000105', 'length'],
      account: ['4080281000000123456O', 'characters'],
    },
  ],
  [
    'ru_self_employed',
    {name: 'Проверкин Пётр Петрович', inn: '970000001204', phone: '8 (999) 123-45-67'},
    {phone: ['+7 495 123-45-67', 'beginning'], card: ['4111 1111 1111 1112', 'check_digits'], inn: ['', 'required']},
  ],
  [
    'ru_person',
    {
      ...AT_BANK,
      name: 'Проверкин Пётр Петрович',
      inn: '970000001204',
      passport: '45 26 123456',
      account: '40817810200000009876',
    },
    {passport: ['45 26 12345', 'pattern'], bankName: ['', 'required'], name: ['Ли', 'length']},
  ],
  [
    'sepa',
    {name: 'Peter Check', iban: 'gb82 west 1234 5698 7654 32', bic: 'deutdeff'},
    {iban: ['GB82 WEST 1234 5698 7654 23', 'check_digits'], bic: ['DEUT', 'length']},
  ],
  [
    'us_account',
    {name: 'Peter Check', routingNumber: '021000021', account: '1234567', accountType: 'checking'},
    {routingNumber: ['021000012', 'check_digits'], account: ['123', 'pattern'], accountType: ['other', 'choice']},
  ],
  ['paypal', {email: ' anna@mail.example '}, {email: ['anna@mail', 'shape']}],
  [
    'usdt_trc20',
    {address: 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t'},
    {address: ['0xdAC17F958D2ee523a2206206994597C13D831ec7', 'characters']},
  ],
  [
    'usdt_erc20',
    {address: '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'},
    {address: ['TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', 'beginning']},
  ],
];

describe('ready forms of requisites', () => {
  for (const [id, values, wrong] of CASES) {
    const [form] = formsOf([id]);
    if (!form) throw new Error(`There is no form ${id}.`);
    const faultsOf = (changes: RequisiteValues) =>
      Object.fromEntries(requisiteFaults(form, tidyValues(form, {...values, ...changes})));

    it(`${id} is filled in as people do it`, () => expect(faultsOf({})).to.deep.equal({}));

    for (const [name, [value, fault]] of Object.entries(wrong)) {
      it(`${id} with ${name} ${JSON.stringify(value)}: ${fault}`, () =>
        expect(faultsOf({[name]: value})).to.deep.equal({[name]: fault}));
    }
  }

  it('fit the schema, and each has a case here', () => {
    for (const form of READY_REQUISITE_FORMS) checkInput(requisiteFormSchema, form);
    expect(READY_REQUISITE_FORMS.map(({id}) => id)).to.deep.equal(CASES.map(([id]) => id));
  });

  it('have all their words in Russian and English', () => {
    const texts = READY_REQUISITE_FORMS.flatMap(({title, description, properties}) => [
      title,
      description,
      ...Object.values(properties).flatMap((field) => [field.title, field.description, field.errorMessage]),
    ]);
    for (const text of texts) {
      if (typeof text !== 'object') continue;
      expect(Object.keys(text)).to.deep.equal(['ru', 'en']);
      expect(text['ru'] ?? '', text['en']).to.match(/[а-яё]/i);
      expect(text['en'] ?? '').not.to.match(/[а-яё]/i);
    }
  });

  it('want a phone or a card of the self-employed', () => {
    const [form] = formsOf(['ru_self_employed']);
    const faults = form && requisiteFaults(form, {name: 'Проверкин Пётр', inn: '970000001204'});
    expect([...(faults ?? [])]).to.deep.equal([
      ['phone', 'any_of'],
      ['card', 'any_of'],
    ]);
  });

  it('stand beside the operator’s own; what nobody knows is left out', () => {
    const own = {id: 'own', title: 'Own', type: 'object', properties: {}} as const;
    expect(formsOf(['paypal', own, 'nonsense']).map(({id}) => id)).to.deep.equal(['paypal', 'own']);
  });
});
