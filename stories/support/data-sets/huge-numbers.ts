import {multiplyMoney} from '@kabinet/contract';
import type {Figures, Money, PartnerBackend} from '@kabinet/contract';

/** Billions of roubles a month. A whole number, so that no amount gets digits that would have to be rounded. */
const MONEY = '1000003';
const DIGITS = 2;
const COUNT = 90_001;

/**
 * The same answers with every amount and every count so many times larger. It is one factor for all of them, so what
 * added up still does.
 */
export function hugeNumbers(backend: PartnerBackend): PartnerBackend {
  return mapMembers(
    backend,
    (method) =>
      async (...input: unknown[]) =>
        enlarged(await method(...input)),
  );
}

type Method = (...input: unknown[]) => unknown;

/** Every operation of a backend changed; the stream of hints carries no figures and stays. */
function mapMembers(backend: PartnerBackend, change: (method: Method) => Method): PartnerBackend {
  const mapped = Object.entries(backend).map(([name, member]: [string, unknown]) => {
    if (name === 'stream') return [name, member];
    if (typeof member === 'function') return [name, change(member as Method)];
    const group = Object.entries(member as Record<string, Method>);
    return [name, Object.fromEntries(group.map(([key, method]) => [key, change(method)]))];
  });
  return Object.fromEntries(mapped) as PartnerBackend;
}

/** Fields whose numbers count something that grows; all other numbers are limits, days and sizes of pages. */
const COUNTED: ReadonlySet<string> = new Set(['figures', 'totals', 'counts']);

function enlarged(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => enlarged(item, field));
  if (typeof value !== 'object' || value === null) return value;
  if (isMoney(value)) return multiplyMoney(value, MONEY, DIGITS);
  if (COUNTED.has(field)) return enlargedFigures(value as Figures);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, enlarged(inner, key)]));
}

function enlargedFigures(figures: Figures): unknown {
  return Object.fromEntries(
    Object.entries(figures).map(([metric, figure]) => [
      metric,
      typeof figure === 'number' ? figure * COUNT : enlarged(figure, metric),
    ]),
  );
}

function isMoney(value: object): value is Money {
  return 'amount' in value && 'currency' in value && typeof value.amount === 'string';
}
