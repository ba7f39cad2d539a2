import * as check from '../check-digits/index.js';
import type {CheckFault} from '../check-digits/index.js';
import type {RequisiteFormat} from './form.js';

interface Format {
  /** What was typed without what people add for reading. */
  readonly tidy: (typed: string) => string;
  /** `against` is the БИК that an account is at. */
  readonly fault: (value: string, against: string | undefined) => CheckFault | undefined;
}

const bare = (typed: string) => typed.replaceAll(/[\s\-–]/g, '');
const capitals = (typed: string) => bare(typed).toUpperCase();
const asTyped = (typed: string) => typed.trim();

const FORMATS: Readonly<Record<RequisiteFormat, Format>> = {
  'ru-inn-10': {tidy: bare, fault: check.organisationInnFault},
  'ru-inn-12': {tidy: bare, fault: check.personInnFault},
  'ru-kpp': {tidy: capitals, fault: check.kppFault},
  'ru-ogrn': {tidy: bare, fault: check.ogrnFault},
  'ru-ogrnip': {tidy: bare, fault: check.ogrnipFault},
  'ru-bik': {tidy: bare, fault: check.bikFault},
  'ru-account': {tidy: bare, fault: check.settlementAccountFault},
  'ru-correspondent-account': {tidy: bare, fault: check.correspondentAccountFault},
  'ru-mobile': {tidy: check.inE164, fault: check.russianMobileFault},
  iban: {tidy: capitals, fault: check.ibanFault},
  bic: {tidy: capitals, fault: check.bicFault},
  card: {tidy: bare, fault: check.cardFault},
  'us-routing': {tidy: bare, fault: check.abaFault},
  email: {tidy: asTyped, fault: check.emailFault},
  'tron-address': {tidy: asTyped, fault: check.tronAddressFault},
  'ethereum-address': {tidy: asTyped, fault: check.ethereumAddressFault},
};

/** Undefined for a format that is not known here: then the backend alone judges. */
export function formatOf(name: string | undefined): Format | undefined {
  return name !== undefined && Object.hasOwn(FORMATS, name) ? FORMATS[name as RequisiteFormat] : undefined;
}
