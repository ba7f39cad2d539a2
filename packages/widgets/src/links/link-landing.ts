import {landingAddress} from '@kabinet/contract';
import type {LandingMark, LandingParameter} from '@kabinet/contract';
import {addressParts} from './link-builder.model.js';

/** Where a visitor arrives, cut where its parts begin. Joined, the texts are the address without the usual scheme. */
export interface LandingParts {
  /** As the browser reads it: in punycode. */
  readonly host: string;
  readonly path: string;
  /** What the link adds, with the `?` or `&` before it. */
  readonly added: readonly {readonly mark: LandingMark; readonly text: string}[];
  readonly fragment: string;
}

export function landingParts(destination: string, parameters: readonly LandingParameter[]): LandingParts {
  const address = landingAddress(destination, parameters);
  const [, body = address, fragment = ''] = /^([^#]*)(#.*)?$/s.exec(address) ?? [];
  const pairs = parameters.map(({name, value}) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  const length = pairs.reduce((sum, pair) => sum + pair.length + 1, 0);
  const rest = body.slice(0, body.length - length);
  const first = body.slice(rest.length, rest.length + 1);
  const added = pairs.map((pair, index) => ({
    mark: parameters[index]!.mark,
    text: `${index === 0 ? first : '&'}${pair}`,
  }));
  return {...addressParts(rest), added, fragment};
}
