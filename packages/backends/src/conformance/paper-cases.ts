import {toBase64} from '@kabinet/contract';
import type {Obligation, PartnerBackend} from '@kabinet/contract';
import {offers} from './subject.js';
import type {Bench, Judge, Judges} from './subject.js';
import {equal, isTrue, refuses} from './verdict.js';

type Keeper = Required<NonNullable<PartnerBackend['obligations']>>;

const PDF = new TextEncoder().encode('%PDF-1.7 of the conformance suite');
const FILE = {name: 'paper.pdf', type: 'application/pdf', content: toBase64(PDF)};

export const paperCases: Judges = {
  'a paper that is sent is the paper that is read, once for each key': keepers(async (keeper, bench) => {
    for (const {id: programme} of bench.programmes) {
      const step = (await keeper.list({programme})).items.find(({upload}) => upload?.types.includes(FILE.type));
      if (!step) continue;
      const sent = {programme, id: step.id, file: FILE};
      const idempotencyKey = crypto.randomUUID();
      const after = await keeper.upload(sent, {idempotencyKey});
      equal((await keeper.upload(sent, {idempotencyKey})).items, after.items, 'the answer to a repeated file');
      equal((await keeper.list({programme})).items, after.items, 'the answer to what was sent');
      const file = find(after.items, step.id).file;
      isTrue(file !== undefined, 'What was sent is not told.');
      const read = await bench.backend.documents?.open({id: file.id});
      equal(read && [read.name, toBase64(read.bytes)], [FILE.name, FILE.content], 'the file that was sent');
      const foreign = bench.other?.documents?.open({id: file.id});
      if (foreign) await refuses(foreign, 'not_found', 'a file of another partner');
      return;
    }
  }),

  'a file that is not taken is refused by its field, and nothing changes': keepers(async (keeper, bench) => {
    for (const {id: programme} of bench.programmes) {
      const before = (await keeper.list({programme})).items;
      const step = before.find(({upload}) => upload);
      if (!step) continue;
      const send = (changes: Partial<typeof FILE>) =>
        keeper.upload({programme, id: step.id, file: {...FILE, ...changes}});
      await refuses(send({type: 'text/html'}), 'validation', 'a page', '/file/type');
      await refuses(send({content: ''}), 'validation', 'an empty file', '/file/content');
      await refuses(send({content: '*'}), 'validation', 'what is not base64', '/file/content');
      const unknown = keeper.upload({programme, id: 'no-such-obligation', file: FILE});
      await refuses(unknown, 'not_found', 'an unknown obligation');
      equal((await keeper.list({programme})).items, before, 'the checklist after refusals');
      return;
    }
  }),

  'what is signed stays signed, and holds nothing': keepers(async (keeper, bench) => {
    for (const {id: programme} of bench.programmes) {
      const {items, stepUp = []} = await keeper.list({programme});
      const step = items.find(({signable}) => signable);
      if (!step || stepUp.includes('obligations.sign')) continue;
      const signed = find((await keeper.sign({programme, id: step.id})).items, step.id);
      equal([signed.status, signed.blocks, signed.signable ?? false], ['done', false, false], 'what was signed');
      const again = find((await keeper.sign({programme, id: step.id})).items, step.id);
      equal(again, signed, 'what was signed twice');
      return;
    }
  }),
};

function find(items: readonly Obligation[], id: string): Obligation {
  const found = items.find((one) => one.id === id);
  if (!found) throw new Error(`The obligation ${id} is gone.`);
  return found;
}

function keepers(judge: (keeper: Keeper, bench: Bench) => Promise<void>): Judge {
  return async (bench) => {
    const {obligations} = bench.backend;
    const all = ['obligations.list', 'obligations.upload', 'obligations.sign', 'documents.open'];
    if (obligations && all.every((name) => offers(bench, name))) await judge(obligations as Keeper, bench);
  };
}
