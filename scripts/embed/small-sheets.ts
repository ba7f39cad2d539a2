import type {Plugin} from 'vite';

/** Takes comments and blanks out of the sheets, which a minifier of scripts leaves as they are in a template. */
export function smallSheets(): Plugin {
  return {
    name: 'small-sheets',
    transform(code, id) {
      if (!/\.styles\.ts$|\/styles\/type\.ts$/.test(id)) return undefined;
      return {code: code.replaceAll(/css`[^`]*`/g, smallSheet), map: null};
    },
  };
}

function smallSheet(sheet: string): string {
  return sheet
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1');
}
