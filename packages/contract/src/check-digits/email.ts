import type {CheckFault} from './fault.js';

/**
 * An e-mail address as the HTML standard reads it, with a domain of at least two labels.
 * Source: HTML Living Standard, «valid e-mail address»; 254 characters at most by RFC 5321.
 */
export function emailFault(value: string): CheckFault | undefined {
  if (/\s/.test(value)) return 'characters';
  if (value.length > 254) return 'length';
  return ADDRESS.test(value) ? undefined : 'shape';
}

const LABEL = '[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?';
const ADDRESS = new RegExp(`^[a-z\\d.!#$%&'*+/=?^_\`{|}~-]+@${LABEL}(?:\\.${LABEL})+$`, 'i');
