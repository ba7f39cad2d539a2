import type {Defect, Spoil, WholeBackend} from './defect.js';

type Keeper = Required<NonNullable<WholeBackend['obligations']>>;

// The sample has all of their methods.
const obligations =
  (spoilt: (good: Keeper) => Partial<Keeper>): Spoil =>
  (backend) => ({obligations: {...backend.obligations, ...spoilt(backend.obligations as Keeper)}});

/** Papers that payouts need. */
export const paperDefects: readonly Defect[] = [
  {
    name: 'a file that comes back as another',
    finds: 'a paper that is sent is the paper that is read, once for each key',
    says: 'the file that was sent',
    spoil: ({documents}) => ({
      documents: {open: async (query) => ({...(await documents.open(query)), bytes: new Uint8Array([1])})},
    }),
  },
  {
    name: 'files of any type',
    finds: 'a file that is not taken is refused by its field, and nothing changes',
    says: 'a page: expected validation, but it was answered',
    spoil: obligations((good) => ({
      upload: ({programme, ...sent}, options) =>
        good.upload({programme, ...sent}, options).catch(() => good.list({programme})),
    })),
  },
  {
    name: 'a signature that is forgotten',
    finds: 'what is signed stays signed, and holds nothing',
    says: 'what was signed',
    spoil: obligations((good) => ({sign: ({programme}) => good.list({programme})})),
  },
];
