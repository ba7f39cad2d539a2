import assert from 'node:assert/strict';
import {test} from 'node:test';
import {edited} from './edits.js';
import {smallMarkup, smallSheet} from './small-templates.js';
import {sumsModule} from './sums-at-hand.js';

test('a sheet loses its comments and blanks, and nothing that means something', () => {
  assert.equal(
    smallSheet(`
  /* Why. */
  .a > .b:hover,
  :host([wide]) .c {
    margin: 0 auto;
    inline-size: calc(100% - 2px);
  }
  @container widget (width >= 560px) { .d { flex: none; } }
`),
    ' .a > .b:hover,:host([wide]) .c{margin:0 auto;inline-size:calc(100% - 2px)}' +
      '@container widget (width >= 560px){.d{flex:none}}',
  );
  assert.equal(smallSheet(';\n  color: red;\n  '), ';color:red;');
});

test('markup keeps one blank where a line ended', () => {
  assert.equal(smallMarkup('<b\n    class="x"\n  >\n    a  b</b>\n  '), '<b class="x" > a  b</b> ');
});

test('pieces are replaced wherever they stand', () => {
  const edits = [
    {start: 0, end: 1, text: 'xx'},
    {start: 2, end: 3, text: ''},
  ];
  assert.equal(edited('abcd', edits), 'xxbd');
});

test('sums of tokens are read as they were written', async () => {
  const sums = [['color-text'], ['space-2', 'calc(var(--_ref-space-unit) * 2)']] as const;
  const module = (await import(`data:text/javascript,${encodeURIComponent(sumsModule(sums))}`)) as {SUMS: unknown};
  assert.deepEqual(module.SUMS, [['color-text'], ['space-2', 'calc(var(--_ref-space-unit) * 2)']]);
  assert.throws(() => sumsModule([['color-text', 'a;b']]), /have ; or =/);
});
