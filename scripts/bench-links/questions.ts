import type {LinksQuery, PartnerBackend, Period} from '@kabinet/contract';

/** What the widget asks of the list, by the name under which it is printed. */
export function questionsOf(programme: string, period: Period): Readonly<Record<string, LinksQuery>> {
  const usual: LinksQuery = {programme, period, limit: 10};
  return {
    'newest first': usual,
    'by name': {...usual, sort: 'name'},
    'by clicks': {...usual, sort: 'clicks'},
    'by CR': {...usual, sort: 'cr'},
    'by earnings': {...usual, sort: 'earnings'},
    'search «обзор 77»': {...usual, search: 'обзор 77'},
    'the same by clicks': {...usual, search: 'обзор 77', sort: 'clicks'},
    'by a tag': {...usual, tag: 'осень'},
  };
}

const WARM_UP = 3;

/** One question after another. Milliseconds, the quickest first. */
export async function measureQuestion({links}: PartnerBackend, query: LinksQuery, times: number): Promise<number[]> {
  if (!links) throw new Error('The backend has no links.');
  const durations: number[] = [];
  for (let count = 0; count < WARM_UP + times; count++) {
    const begun = performance.now();
    await links.list(query);
    if (count >= WARM_UP) durations.push(performance.now() - begun);
  }
  return durations.sort((one, other) => one - other);
}
