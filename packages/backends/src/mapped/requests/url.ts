import {BackendError} from '@kabinet/contract';
import type {MappedRequest} from '../document/lists.js';

/** Values for the names in braces of paths and queries: `{affiliate: '17'}`. They never come from what a widget asks. */
export type Parameters = Readonly<Record<string, string>>;

/** Path and query of a request, with what its paging adds. @throws {BackendError} `validation` for a name without a value. */
export function addressOf(
  {path, query = {}}: MappedRequest,
  parameters: Parameters,
  extra: Readonly<Record<string, string>> = {},
): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(valueOf(parameters, name)));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({...query, ...extra})) {
    search.set(
      name,
      value.replace(/\{(\w+)\}/g, (_, parameter: string) => valueOf(parameters, parameter)),
    );
  }
  const text = search.toString();
  return text === '' ? filled : `${filled}?${text}`;
}

function valueOf(parameters: Parameters, name: string): string {
  const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  if (value !== undefined && value !== '' && value !== '.' && value !== '..') return value;
  throw new BackendError('validation', `The mapping needs a parameter "${name}".`, {code: 'mapping_parameter'});
}
