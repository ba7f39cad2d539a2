import {BackendError} from '@kabinet/contract';

/** Notes how many rows a list has, each time a page says it. @throws {BackendError} When they became fewer. */
export type NoteTotal = (total: number) => void;

/** So often a list may lose rows while it is read. */
const ATTEMPTS = 3;

/**
 * Reads a list whose pages have numbers. Rows that come in between only push others to the next page, where they count
 * once; but when a row goes away, another moves to a page that was read before. Then everything is read anew.
 * @param forget - What was kept of the pages.
 * @throws {BackendError} `unavailable` when that goes on.
 */
export async function steadily<Rows>(read: (noteTotal: NoteTotal) => Promise<Rows>, forget: () => void): Promise<Rows> {
  for (let attempt = 1; ; attempt++) {
    let most = 0;
    const noteTotal = (total: number) => {
      if (total < most) throw shrunk();
      most = total;
    };
    try {
      return await read(noteTotal);
    } catch (error) {
      if (attempt === ATTEMPTS || BackendError.from(error).code !== SHRUNK) throw error;
      forget();
    }
  }
}

const SHRUNK = 'platform_list_changed';

function shrunk(): BackendError {
  return new BackendError('unavailable', 'The list lost rows while it was read.', {code: SHRUNK});
}
