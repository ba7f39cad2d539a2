import {compareLinks, LINK_SORTS, linkPosition} from '@kabinet/contract';
import type {Link, LinksQuery} from '@kabinet/contract';
import {eachWriter} from './link-writers.js';
import type {Judges} from './subject.js';
import {lastDays} from './sums.js';
import {equal, isTrue} from './verdict.js';
import {everyLink, walk} from './walk.js';

const idsOf = (links: readonly Link[]): string[] => links.map(({id}) => id);

export const linkListCases: Judges = {
  'links stand in the order asked for, in both directions and in pages of any size': async (bench) => {
    const {session, programmes} = bench;
    const {links} = bench.backend;
    const {sorts = []} = session.capabilities.links ?? {};
    if (!links) return;
    for (const programme of programmes) {
      const asked = {programme: programme.id, period: lastDays(90, session, programme)};
      for (const sort of LINK_SORTS.filter((one) => sorts.includes(one))) {
        for (const direction of ['asc', 'desc'] as const) {
          const whole = await walk(links.list.bind(links), {...asked, sort, direction, limit: 100});
          const wanted = [...whole].sort((a, b) =>
            compareLinks(linkPosition(a, sort), linkPosition(b, sort), {sort, direction}),
          );
          equal(idsOf(whole), idsOf(wanted), `links by ${sort}, ${direction}`);
          const small = await walk(links.list.bind(links), {...asked, sort, direction, limit: 2});
          equal(idsOf(small), idsOf(whole), `links by ${sort}, ${direction}, in pages of two`);
        }
      }
    }
  },

  'a search finds links by a part of their name, code or destination, in either case': async ({backend, ...bench}) => {
    if (!bench.session.capabilities.links?.filters?.includes('search')) return;
    for (const {id: programme} of bench.programmes) {
      const [link] = await everyLink(backend, programme);
      if (!link) continue;
      const status: LinksQuery['status'] = ['active', 'paused', 'archived'];
      for (const part of [link.name, link.code, link.destination]) {
        for (const search of [part.toUpperCase(), part.toLowerCase(), part.slice(1, -1) || part]) {
          const page = await backend.links?.list({programme, status, search, limit: 100});
          const found = idsOf(page?.items ?? []);
          isTrue(found.includes(link.id), `The search "${search}" does not find "${link.name}".`);
        }
      }
      const none = await backend.links?.list({programme, search: 'no link is called this'});
      equal([none?.items, none?.nextCursor], [[], null], 'links called what no link is called');
    }
  },

  'tags are kept as they were written, each once, and found': eachWriter(async (links, draft, {session}) => {
    if (!session.capabilities.links?.tags) return;
    const made = await links.create({...draft, tags: ['Проверка', 'email', 'проверка']});
    equal(made.tags, ['Проверка', 'email'], 'the tags of a new link');
    const tagged = await links.list({programme: draft.programme, tag: 'Проверка'});
    equal(idsOf(tagged.items), [made.id], 'links with a tag');
    equal((await links.update({id: made.id, name: 'Другое имя'})).tags, made.tags, 'tags after a change of the name');
    const bare = await links.update({id: made.id, tags: []});
    equal(bare.tags ?? [], [], 'tags after all were taken away');
    await links.archive({id: made.id});
  }),
};
