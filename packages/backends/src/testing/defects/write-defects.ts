import {BackendError} from '@kabinet/contract';
import type {Link} from '@kabinet/contract';
import type {Defect, Spoil} from './defect.js';

const KEY = 'the same key gives the same answer, and with another body a conflict';
/** Longer than two requests that are sent at once are apart. */
const SLOW_MS = 100;

type Create = (draft: {programme: string; offer: string}, key: string | undefined) => Promise<Link>;

/** A write that takes a while to be remembered. */
function slowMemory(): Spoil {
  const answers = new Map<string, Link>();
  return creating(async (draft, key, create) => {
    const known = answers.get(key ?? '');
    if (known) return known;
    await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    const made = await create(draft, undefined);
    if (key !== undefined) answers.set(key, made);
    return made;
  });
}

function creating(
  spoilt: (draft: Parameters<Create>[0], key: string | undefined, create: Create) => Promise<Link>,
): Spoil {
  return ({links}) => ({
    links: {
      ...links,
      create: (draft, options) =>
        spoilt(draft, options?.idempotencyKey, (asked, idempotencyKey) => links.create!(asked, {idempotencyKey})),
    },
  });
}

/** What is written twice, or not at all. */
export const writeDefects: readonly Defect[] = [
  {
    name: 'an idempotency key that nobody remembers',
    finds: KEY,
    says: 'the answer to a repeated draft: at /code',
    spoil: creating((draft, _key, create) => create(draft, undefined)),
  },
  {
    name: 'a key that answers every draft',
    finds: KEY,
    says: 'another draft with a used key: expected conflict',
    spoil: ((): Spoil => {
      const answers = new Map<string | undefined, Promise<Link>>();
      return creating((draft, key, create) => {
        const answer = answers.get(key) ?? create(draft, key);
        if (key !== undefined) answers.set(key, answer);
        return answer;
      });
    })(),
  },
  {
    name: 'two writes at once with one key',
    finds: 'two drafts at once with one key make one link',
    says: 'the links of two drafts at once',
    spoil: slowMemory(),
  },
  {
    name: 'a quota that is not kept',
    finds: 'no link is made above the quota',
    says: 'one link above the quota: expected conflict',
    spoil: (good) =>
      creating((draft, key, create) =>
        create(draft, key).catch(async (error: unknown) => {
          const [link] = (await good.links.list({programme: draft.programme, limit: 1})).items;
          if (BackendError.from(error).code === 'quota_reached' && link) return link;
          throw error;
        }),
      )(good, good),
  },
  {
    name: 'a destination that nobody checks',
    finds: 'a link may lead only where its offer allows',
    says: 'the destination https://evil.example/: expected validation',
    spoil: ({links}) => ({
      links: {...links, create: ({destination: _destination, ...draft}, options) => links.create!(draft, options)},
    }),
  },
  {
    name: 'an archived link that stays in the list',
    finds: 'a link is made, listed, changed, archived and restored',
    says: 'an archived link: expected "archived", got "active"',
    spoil: ({links}) => ({
      links: {...links, archive: async (query) => ({...(await links.archive!(query)), status: 'active'})},
    }),
  },
  {
    name: 'a code that another link may take',
    finds: 'a code is taken once, in either case of its letters',
    says: 'a code that is taken: expected conflict',
    spoil: ({links}) => ({
      links: {
        ...links,
        create: (draft, options) =>
          links.create!(draft, options).catch(() => {
            const {code: _code, ...free} = draft;
            return links.create!(free, options);
          }),
      },
    }),
  },
];
