import type {CommissionFacts, Dataset} from '@kabinet/backends/sample';
import type {Text} from '@kabinet/contract';

/** Other words for everything that has a name; `index` counts within its kind. */
export interface Names {
  text(text: Text, index: number): Text;
  name(name: string, index: number): string;
  customer(name: string, index: number): string;
  destination(address: string): string;
}

/** The same facts under other names. */
export function renamed(dataset: Dataset, {text, name, customer, destination}: Names): Dataset {
  const people = new Map<string, number>();
  const named = (row: CommissionFacts): CommissionFacts => {
    if (!row.customer) return row;
    const index = people.get(row.customer.id) ?? people.size;
    people.set(row.customer.id, index);
    return {...row, customer: {...row.customer, name: customer(row.customer.name, index)}};
  };
  return {
    ...dataset,
    programmes: dataset.programmes.map((programme, index) => ({...programme, name: text(programme.name, index)})),
    offers: dataset.offers.map((offer, index) => ({
      ...offer,
      name: text(offer.name, index),
      ...(offer.description !== undefined && {description: text(offer.description, index)}),
    })),
    partners: dataset.partners.map((partner, index) => ({...partner, name: name(partner.name, index)})),
    links: dataset.links.map((link, index) => ({
      ...link,
      name: name(link.name, index),
      destination: destination(link.destination),
    })),
    commissions: dataset.commissions.map(named),
    payouts: dataset.payouts.map((payout, index) => ({
      ...payout,
      method: {...payout.method, label: text(payout.method.label ?? payout.method.kind, index)},
    })),
  };
}
