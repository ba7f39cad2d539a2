/** A JSDoc comment of one or more lines. */
export function comment(text) {
  const lines = text.split('\n');
  return lines.length === 1 ? `/** ${text} */` : ['/**', ...lines.map((line) => ` * ${line}`), ' */'].join('\n');
}
