import {defaultTheme, GROUP_WORDS, TABLE, TOKEN_WORDS, WIDGETS} from '@kabinet/themes';
import type {BareName, Definition, TokenGroup} from '@kabinet/themes';

const HEAD = `# Tokens

<!-- Written by \`npm run tokens\` from packages/themes/src/tokens. -->

Every look of every widget is made of these custom properties. A [brand document](brand.md) gives them their values; a
page may set any of them in its own CSS, on the widget or on any element around it, and what the page says wins.

There are three tiers. **Reference** tokens, \`--kabinet-ref-…\`, are what a brand states, and constants. **System**
tokens are jobs, made of the first. **Widget** tokens are the same names behind the name of a widget (${WIDGETS.map((name) => `\`${name}\``).join(', ')}):
each token below has one, and it holds in that widget alone.

\`\`\`css
:root {
  --kabinet-ref-space-unit: 5px; /* every distance, in every widget */
  --kabinet-space-4: 18px; /* this distance, in every widget */
  --kabinet-stats-space-4: 20px; /* this distance, in the statistics */
}
\`\`\`

Colours that a page sets are taken as they are. Those of a brand document are measured and corrected, so colours belong
there. Values below are those of the default brand; of two, the first is the light set and the second the dark one.
`;

/** The documentation of all tokens, as Markdown. */
export function tokensPage(): string {
  const groups = Object.keys(TABLE) as TokenGroup[];
  return [HEAD, ...groups.map(groupSection)].join('\n');
}

function groupSection(group: TokenGroup): string {
  const definitions = Object.entries(TABLE[group]) as [BareName, Definition][];
  const rows = definitions.map(([name, definition]) => [
    `\`--kabinet-${name}\``,
    valueOf(name, definition),
    TOKEN_WORDS[name],
  ]);
  return [
    `## ${group.charAt(0).toUpperCase()}${group.slice(1)}`,
    '',
    GROUP_WORDS[group],
    '',
    ...[['token', 'value', 'for'], ['---', '---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n');
}

/** Where a token comes from, if it comes from another, and what that makes with the default brand. */
function valueOf(name: BareName, {source}: Definition): string {
  const {light, dark} = defaultTheme();
  const values = [...new Set([light, dark].map((tokens) => tokens[`--kabinet-${name}`]))];
  if (source.kind === 'same') return `as \`${source.as}\``;
  if (source.kind === 'joined') return source.of.map((part) => `\`${part}\``).join(' ');
  const written = values.map((value) => (value === undefined ? 'the page’s' : `\`${value}\``)).join(' ');
  if (source.kind !== 'scaled') return written;
  const {of, times, plus, most} = source;
  const product = times === 1 ? `\`${of}\`` : `\`${of}\` × ${times}`;
  const sum = plus === 0 ? product : `${product} ${plus < 0 ? '−' : '+'} ${Math.abs(plus)} px`;
  return `${written}: ${sum}${most === undefined ? '' : `, at most ${most} px`}`;
}
