import type {Offer, OfferPage, OffersQuery} from '@kabinet/contract';
import {pageOf} from '../memory/paging.js';
import type {Order} from '../memory/paging.js';
import type {AnswerScope} from './answers.js';

/** A page of the offers, which are all there, in the order they stand in. */
export function offerPage({partner, meta}: AnswerScope, offers: readonly Offer[], query: OffersQuery): OfferPage {
  return {...pageOf({partner, operation: 'offers.list', query}, offers, orderIn(offers)), meta};
}

/** The operator's own order. */
export function orderIn<Row extends {readonly id: string}>(rows: readonly Row[]): Order<Row> {
  const places = new Map(rows.map(({id}, index) => [id, index]));
  return {
    position: ({id}) => [places.get(id) ?? rows.length],
    isPosition: ([index, ...rest]) => typeof index === 'number' && rest.length === 0,
    compare: (a, b) => Number(a[0]) - Number(b[0]),
  };
}
