import type {Runtime} from './runtime.js';

/** Where choices of the visitor are kept between visits. */
export type ChoiceStorage = Pick<Storage, 'getItem' | 'setItem'>;

const PREFIX = 'kabinet:';

/** What the visitor chose in an earlier visit, such as columns; undefined where nothing is kept. */
export function recall({storage}: Pick<Runtime, 'storage'>, name: string): string | undefined {
  return attempt(() => storageOf(storage)?.getItem(PREFIX + name)) ?? undefined;
}

export function remember({storage}: Pick<Runtime, 'storage'>, name: string, value: string): void {
  attempt(() => storageOf(storage)?.setItem(PREFIX + name, value));
}

function storageOf(storage: ChoiceStorage | null | undefined): ChoiceStorage | null {
  return storage === undefined ? localStorage : storage;
}

/** Browsers refuse storage in private windows, in foreign frames and when it is full; then nothing is kept. */
function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
