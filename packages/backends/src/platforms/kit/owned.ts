import {BackendError} from '@kabinet/contract';

/**
 * A row of the partner's own. Platforms whose key sees all partners are asked for one of them, and may overlook it.
 * @throws {BackendError} `bad_response`: nothing of an answer that holds somebody else's rows is shown.
 */
export function owned<Row>(row: Row, owner: string, account: string, what: string): Row {
  if (owner === account) return row;
  throw new BackendError('bad_response', `The platform's ${what} belongs to another partner.`, {
    code: 'platform_foreign_row',
    stage: 'schema',
  });
}
