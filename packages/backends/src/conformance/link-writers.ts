import type {LinkDraft, PartnerBackend} from '@kabinet/contract';
import {offers} from './subject.js';
import type {Bench, Judge} from './subject.js';

/** A backend by which links can be made and changed. */
export type LinkWriter = Required<NonNullable<PartnerBackend['links']>>;

/** In the first programme that has an offer to promote. */
export function eachWriter(judge: (links: LinkWriter, draft: LinkDraft, bench: Bench) => Promise<void>): Judge {
  return async (bench) => {
    const {links} = bench.backend;
    const [programme] = bench.programmes;
    const isWriter = ['links.create', 'links.update', 'links.archive'].every((name) => offers(bench, name));
    if (!links || !programme || !isWriter) return;
    const page = await bench.backend.offers?.list({programme: programme.id});
    const offer = page?.items.find(({status}) => status === 'active');
    // Checked above: all four methods exist.
    if (offer) await judge(links as LinkWriter, {programme: programme.id, offer: offer.id}, bench);
  };
}
