import type {CommissionFacts} from './dataset.js';
import type {Random} from './random.js';

type Customer = NonNullable<CommissionFacts['customer']>;

/** A given name and how it is written in an address. Of the family name there is a letter, as a partner may see it. */
type NameWithMail = readonly [name: string, mail: string];
const RUSSIAN: readonly NameWithMail[] = [
  ['Анна', 'anna'],
  ['Мария', 'maria'],
  ['Елена', 'elena'],
  ['Ольга', 'olga'],
  ['Дмитрий', 'dmitry'],
  ['Сергей', 'sergey'],
  ['Алексей', 'alexey'],
  ['Ирина', 'irina'],
  ['Павел', 'pavel'],
  ['Наталья', 'natalia'],
];
const EUROPEAN: readonly NameWithMail[] = [
  ['Anna', 'anna'],
  ['Lukas', 'lukas'],
  ['Marie', 'marie'],
  ['Jonas', 'jonas'],
  ['Sophie', 'sophie'],
  ['Piotr', 'piotr'],
  ['Emma', 'emma'],
  ['Daan', 'daan'],
];
const RUSSIAN_INITIALS = 'АБВГДЕЗИКЛМНОПРСТФШЯ';
const EUROPEAN_INITIALS = 'ABDEFGHKLMNPRSTVW';
const RETURNING_SHARE = 0.16;
/** So many of the latest customers may come back. */
const MEMORY = 400;

/** Customers of one programme, some of whom return. */
export class Customers {
  readonly #known: Customer[] = [];
  #count = 0;

  constructor(
    readonly prefix: string,
    readonly russian: boolean,
  ) {}

  next(random: Random): {customer: Customer; isFirstSale: boolean} {
    const returning = random.chance(RETURNING_SHARE) ? this.#known[random.below(this.#known.length)] : undefined;
    if (returning) return {customer: returning, isFirstSale: false};
    const customer = this.#make(random);
    this.#known.push(customer);
    if (this.#known.length > MEMORY) this.#known.shift();
    return {customer, isFirstSale: true};
  }

  #make(random: Random): Customer {
    const [name, mail] = random.pick(this.russian ? RUSSIAN : EUROPEAN);
    const initials = this.russian ? RUSSIAN_INITIALS : EUROPEAN_INITIALS;
    const host = this.russian ? 'mail.example' : 'post.example';
    return {
      id: `${this.prefix}${++this.#count}`,
      name: `${name} ${initials[random.below(initials.length)] ?? ''}.`,
      email: `${mail[0] ?? ''}•••@${host}`,
    };
  }
}
