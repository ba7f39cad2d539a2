import {eachWriter} from './link-writers.js';
import type {LinkWriter} from './link-writers.js';
import type {Judges} from './subject.js';
import {equal, isTrue, refuses} from './verdict.js';
import {everyLink} from './walk.js';
import type {Link, LinkDraft, Offer, PartnerBackend} from '@kabinet/contract';

/** Addresses that deceive the eye or the parser; `good` is an allowed host. */
function hostileDestinations(good: string): string[] {
  return [
    'https://evil.example/',
    `https://${good}.evil.example/`,
    `https://${good}@evil.example/`,
    `https://evil.example/?${good}`,
    `//${good}/`,
    `https:\\\\${good}\\`,
    `https:${good}`,
    `javascript:alert(1)//${good}`,
    `data:text/html,${good}`,
    `https://${good}:8443/`,
    `https://${good}/\u202egpj.exe`,
    'https://[::1]/',
    'https://xn--80ak6aa92e.example/',
    'not an address',
  ];
}

export const linkCases: Judges = {
  'a link is made, listed, changed, archived and restored': eachWriter(async (links, draft, bench) => {
    const made = await links.create({...draft, name: 'Проверка связи', subIds: {sub1: 'conformance'}});
    equal([made.status, made.name, made.subIds], ['active', 'Проверка связи', {sub1: 'conformance'}], 'a new link');
    const [newest] = (await links.list({programme: draft.programme, limit: 1})).items;
    equal(newest?.id, made.id, 'the newest link of the list');
    const changed = await links.update({id: made.id, name: 'Другое имя', status: 'paused'});
    equal([changed.name, changed.status, changed.code], ['Другое имя', 'paused', made.code], 'a changed link');
    equal((await links.archive({id: made.id})).status, 'archived', 'an archived link');
    equal((await links.archive({id: made.id})).status, 'archived', 'a link archived twice');
    isTrue(!(await isListed(links, draft.programme, made)), 'An archived link is still listed.');
    equal((await links.update({id: made.id, status: 'active'})).status, 'active', 'a restored link');
    isTrue(await isListed(links, draft.programme, made), 'A restored link is not listed.');
    await links.archive({id: made.id});
    const kept = (await everyLink(bench.backend, draft.programme)).find(({id}) => id === made.id);
    equal(kept?.name, 'Другое имя', 'the name of an archived link');
  }),

  'a link may lead only where its offer allows': eachWriter(async (links, draft, {backend}) => {
    const offer = await offerOf(backend, draft);
    const [good] = offer.allowedHosts.map((entry) => entry.replace(/^\*\./, ''));
    const before = (await links.list({programme: draft.programme})).items.length;
    for (const destination of hostileDestinations(good ?? 'shop.example')) {
      await refuses(
        links.create({...draft, destination}),
        'validation',
        `the destination ${destination}`,
        '/destination',
      );
    }
    equal((await links.list({programme: draft.programme})).items.length, before, 'links after hostile drafts');
  }),

  'the same key gives the same answer, and with another body a conflict': eachWriter(async (links, draft) => {
    const idempotencyKey = crypto.randomUUID();
    const first = await links.create(draft, {idempotencyKey});
    const again = await links.create(draft, {idempotencyKey});
    equal(again, first, 'the answer to a repeated draft');
    const other = links.create({...draft, name: 'Другая'}, {idempotencyKey});
    await refuses(other, 'conflict', 'another draft with a used key');
    await links.archive({id: first.id});
  }),

  'two drafts at once with one key make one link': eachWriter(async (links, draft) => {
    const idempotencyKey = crypto.randomUUID();
    const made = await Promise.all([links.create(draft, {idempotencyKey}), links.create(draft, {idempotencyKey})]);
    equal(made[0].id, made[1].id, 'the links of two drafts at once');
    await links.archive({id: made[0].id});
  }),

  'a code is taken once, in either case of its letters': eachWriter(async (links, draft, {session}) => {
    if (!session.capabilities.links?.customCodes) return;
    const code = `Try-${crypto.randomUUID().slice(0, 8)}`;
    const made = await links.create({...draft, code});
    equal(made.code, code, 'the code of a link');
    isTrue(made.url.includes(code), `The address ${made.url} does not hold the code ${code}.`);
    await refuses(links.create({...draft, code: code.toLowerCase()}), 'conflict', 'a code that is taken');
    await links.archive({id: made.id});
    await refuses(links.create({...draft, code}), 'conflict', 'the code of an archived link');
  }),

  'no link is made above the quota': eachWriter(async (links, draft, {backend}) => {
    const {quota} = (await backend.session({})).capabilities.links ?? {};
    const room = quota ? quota.limit - quota.used : Infinity;
    if (room > 60) return;
    const made: Link[] = [];
    for (let count = 0; count < room; count++) made.push(await links.create(draft));
    await refuses(links.create(draft), 'conflict', 'one link above the quota');
    const {used} = (await backend.session({})).capabilities.links?.quota ?? {};
    equal(used, quota?.limit, 'links in use when the quota is reached');
    for (const {id} of made) await links.archive({id});
    const [archived] = made;
    if (archived) equal((await links.update({id: archived.id, status: 'active'})).status, 'active', 'a restored link');
    if (archived) await links.archive({id: archived.id});
  }),

  'an unknown link is not found, nor is one of another partner': eachWriter(async (links, draft, {other}) => {
    const foreign = other ? await everyLink(other, draft.programme).catch(() => []) : [];
    for (const id of ['no-such-link', ...foreign.slice(0, 3).map((link) => link.id)]) {
      await refuses(links.update({id, name: 'Чужая'}), 'not_found', `changing the link ${id}`);
      await refuses(links.archive({id}), 'not_found', `archiving the link ${id}`);
    }
  }),

  'a link of an unknown offer is not made': eachWriter(async (links, draft) => {
    await refuses(links.create({...draft, offer: 'no-such-offer'}), 'not_found', 'an unknown offer');
    await refuses(links.create({...draft, programme: 'no-such-programme'}), 'not_found', 'an unknown programme');
  }),
};

async function offerOf(backend: PartnerBackend, {programme, offer}: LinkDraft): Promise<Offer> {
  const page = await backend.offers?.list({programme});
  const found = page?.items.find(({id}) => id === offer);
  isTrue(found !== undefined, `There is no offer ${offer}.`);
  return found;
}

async function isListed(links: LinkWriter, programme: string, {id}: Link): Promise<boolean> {
  const page = await links.list({programme, limit: 100});
  return page.items.some((link) => link.id === id);
}
