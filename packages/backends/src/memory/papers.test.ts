import {expect} from '@open-wc/testing';
import {BackendError} from '@kabinet/contract';
import type {PartnerBackend} from '@kabinet/contract';
import {SAMPLE_PARTNERS} from '../sample/index.js';
import {memoryStore} from './index.js';

const file = {name: 'certificate.pdf', type: 'application/pdf', content: btoa('%PDF-1.7 certificate')};

describe('papers in memory', () => {
  it('that are sent again take the place of what was sent before', async () => {
    const backend = memoryStore().backendFor(SAMPLE_PARTNERS.large) as Required<PartnerBackend>;
    const {upload} = backend.obligations as Required<NonNullable<PartnerBackend['obligations']>>;
    const send = async () => {
      const {items} = await upload({programme: 'pg_russia', id: 'npd_certificate', file});
      return items.find(({id}) => id === 'npd_certificate')?.file?.id ?? '';
    };
    const [first, second] = [await send(), await send()];
    expect((await backend.documents.open({id: second})).name).to.equal('certificate.pdf');
    const gone = await backend.documents.open({id: first}).catch((error: unknown) => BackendError.from(error).kind);
    expect(gone).to.equal('not_found');
  });
});
