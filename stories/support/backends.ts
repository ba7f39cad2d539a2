import {memoryBackend, memoryStore} from '@kabinet/backends/memory';
import type {MemoryOptions} from '@kabinet/backends/memory';
import {SAMPLE_PARTNERS} from '@kabinet/backends/sample';
import {BackendError} from '@kabinet/contract';
import type {ErrorKind, Operation, PartnerBackend} from '@kabinet/contract';

/** Made anew for each story, so that what is done in one is not seen in another. */
export type MakeBackend = () => PartnerBackend;

const MESSAGE = 'As the story wants it.';

export const sample =
  (options: MemoryOptions = {}): MakeBackend =>
  () =>
    memoryBackend(options);

/** Answers nothing, ever. */
export const silent: MakeBackend = sample({faults: () => new Promise<never>(() => undefined)});

/** Knows who the partner is, and fails with everything else. */
export function failing(kind: ErrorKind, requestId?: string): MakeBackend {
  return sample({
    faults: (operation) => {
      if (operation !== 'session') throw new BackendError(kind, MESSAGE, {requestId});
    },
  });
}

/** Answers everything but this. */
export function failingAt(failed: Operation, kind: ErrorKind, requestId?: string): MakeBackend {
  return sample({
    faults: (operation) => {
      if (operation === failed) throw new BackendError(kind, MESSAGE, {requestId});
    },
  });
}

/** No token of the page's is accepted any more. */
export const expired: MakeBackend = sample({
  faults: () => {
    throw new BackendError('unauthenticated', MESSAGE);
  },
});

/** Answers this once, and then there is no connection. */
export function losing(lost: Operation): MakeBackend {
  return () => {
    let answers = 0;
    return memoryBackend({
      faults: (operation) => {
        if (operation === lost && answers++ > 0) throw new BackendError('offline', MESSAGE);
      },
    });
  };
}

/** Says that something changed, once, and then the connection breaks for good. */
export const breakingOff: MakeBackend = () => {
  let connections = 0;
  return {
    ...memoryBackend(),
    stream: async function* (_query, options) {
      if (connections++ > 0) throw new BackendError('unavailable', MESSAGE);
      options?.onOpen?.();
      yield await Promise.resolve({topics: ['report'] as const});
    },
  };
};

/** The large partner of the sample, as the operator sees it now. */
export function withStatus(status: string, reason?: {ru: string; en: string}): MakeBackend {
  return () => {
    const store = memoryStore();
    store.changePartner(SAMPLE_PARTNERS.large, {status, ...(reason && {statusReason: reason})});
    return store.backendFor(SAMPLE_PARTNERS.large);
  };
}

export const suspended: MakeBackend = withStatus('suspended', {
  ru: 'проверяем источники переходов',
  en: 'we are checking traffic sources',
});

/** A partner who has just joined. */
export const fresh: MakeBackend = sample({partner: SAMPLE_PARTNERS.fresh});
