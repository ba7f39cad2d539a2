import type {Link, LinkDraft, Programme, ProgrammeLinks} from '@kabinet/contract';
import {eachWriter} from './link-writers.js';
import type {LinkWriter} from './link-writers.js';
import type {Bench, Judge, Judges} from './subject.js';
import {offers} from './subject.js';
import {equal, isTrue, refuses} from './verdict.js';

/** What a link may carry besides its destination. A backend that offers none of it is asked only to refuse. */
export const linkFieldCases: Judges = {
  'a link carries what its programme offers, and what is emptied goes': eachWriter(async (links, draft, bench) => {
    const carried = carriedBy(offeredIn(bench, draft));
    const made = await links.create({...draft, ...carried});
    equal(carriedOf(made), carried, 'what a new link carries');
    equal(carriedOf(await links.update({id: made.id, name: 'Другое имя'})), carried, 'what a renamed link carries');
    const empty = {
      ...(carried.utm && {utm: {}}),
      ...(carried.erid && {erid: ''}),
      ...(carried.promoCode && {promoCode: ''}),
    };
    equal(carriedOf(await links.update({id: made.id, ...empty})), {}, 'what an emptied link carries');
    await links.archive({id: made.id});
  }),

  'a link carries nothing that its programme does not offer': eachWriter(async (links, draft, bench) => {
    const {utm, erid, promo} = offeredIn(bench, draft);
    const wrong: [Partial<LinkDraft>, string][] = [
      [{promoCode: 'no-such-code'}, '/promoCode'],
      ...(utm ? [] : [[{utm: {source: 'blog'}}, '/utm/source'] as [Partial<LinkDraft>, string]]),
      ...(erid ? [] : [[{erid: '2VtzquZ6qFj'}, '/erid'] as [Partial<LinkDraft>, string]]),
    ];
    for (const [field, pointer] of wrong) {
      await refuses(links.create({...draft, ...field}), 'validation', `${pointer} that is not offered`, pointer);
    }
    isTrue(!promo || promo.codes.length > 0, 'Promo codes are offered, and there is none.');
  }),

  'the destination and the sub-ids of a link change, within what its offer allows': eachWriter(
    async (links, draft, {backend}) => {
      const page = await backend.offers?.list({programme: draft.programme});
      const own = page?.items.find(({id}) => id === draft.offer)?.destination ?? '';
      const other = new URL('?page=2', own).href;
      const made = await links.create({...draft, subIds: {sub1: 'a', sub2: 'b'}});
      const idempotencyKey = crypto.randomUUID();
      const changes = {id: made.id, destination: other, subIds: {sub3: 'c'}};
      const changed = await links.update(changes, {idempotencyKey});
      equal([changed.destination, changed.subIds], [other, {sub3: 'c'}], 'a changed link');
      equal(await links.update(changes, {idempotencyKey}), changed, 'the answer to a repeated change');
      const again = links.update({...changes, destination: own}, {idempotencyKey});
      await refuses(again, 'conflict', 'another change with a used key');
      const foreign = links.update({id: made.id, destination: 'https://evil.example/'});
      await refuses(foreign, 'validation', 'a change to a foreign host', '/destination');
      await links.archive({id: made.id});
    },
  ),

  'a code is changed where that is allowed, and nobody else gets the old one': eachWriter(
    async (links, draft, {session}) => {
      const change = session.capabilities.links?.codeChange;
      if (!change) return;
      const made = await links.create(draft);
      const code = `New-${crypto.randomUUID().slice(0, 8)}`;
      const changed = await links.update({id: made.id, code});
      equal([changed.code, changed.url.includes(code)], [code, true], 'a changed code');
      if (session.capabilities.links?.customCodes) {
        await refuses(links.create({...draft, code: made.code}), 'conflict', 'the old code of a link');
      }
      if (change === 'old_code_leads') {
        equal((await links.update({id: made.id, code: made.code})).code, made.code, 'a code that was taken back');
      }
      await links.archive({id: made.id});
    },
  ),

  'UTM fields are saved under a name, replaced and forgotten': templates(async (links, programme) => {
    const name = `Шаблон ${crypto.randomUUID().slice(0, 8)}`;
    const draft = {programme, name, utm: {source: 'blog', medium: 'partner'}};
    const idempotencyKey = crypto.randomUUID();
    const {items} = await links.saveTemplate(draft, {idempotencyKey});
    const saved = items.find((template) => template.name === name);
    equal(saved?.utm, draft.utm, 'a saved template');
    equal((await links.saveTemplate(draft, {idempotencyKey})).items, items, 'the answer to a repeated template');
    equal((await links.templates({programme})).items, items, 'the list of templates');
    const changed = await links.saveTemplate({...draft, utm: {source: 'tg'}});
    equal(changed.items.find((template) => template.name === name)?.utm, {source: 'tg'}, 'a replaced template');
    const left = await links.saveTemplate({...draft, utm: {}});
    isTrue(!left.items.some((template) => template.name === name), 'A forgotten template is still there.');
    await refuses(links.templates({programme: 'no-such-programme'}), 'not_found', 'templates of an unknown programme');
  }),
};

function offeredIn({programmes}: Bench, {programme}: Pick<LinkDraft, 'programme'>): ProgrammeLinks {
  return programmes.find(({id}) => id === programme)?.links ?? {};
}

/** Something of everything that is offered. */
function carriedBy({utm, erid, promo}: ProgrammeLinks): Pick<LinkDraft, 'utm' | 'erid' | 'promoCode'> {
  const [promoCode] = promo?.codes ?? [];
  return {
    ...(utm && {utm: {source: 'рассылка', medium: 'partner', campaign: 'a&b=c#d'}}),
    ...(erid && {erid: '2VtzquZ6qFj'}),
    ...(promoCode && {promoCode: promoCode.code}),
  };
}

function carriedOf({utm, erid, promoCode}: Link): Pick<Link, 'utm' | 'erid' | 'promoCode'> {
  return {utm, erid, promoCode};
}

/** In the first programme that takes UTM fields, where templates are kept. */
function templates(judge: (links: LinkWriter, programme: Programme['id']) => Promise<void>): Judge {
  return async (bench) => {
    const {links} = bench.backend;
    const programme = bench.programmes.find((one) => one.links?.utm);
    const keeps = ['links.templates', 'links.saveTemplate'].every((name) => offers(bench, name));
    // Checked before: both methods exist.
    if (links && programme && keeps) await judge(links as LinkWriter, programme.id);
  };
}
