import type {BareName} from './table.js';

/**
 * The private name by which the sheets of widgets read a token. The group is left out where the role says enough:
 * `--_text`, `--_row`, `--_quick`, but `--_space-4`, `--_radius-widget`.
 */
export function aliasOf(name: BareName): string {
  return `--_${name.replace(/^(?:color|density|motion)-/, '')}`;
}
