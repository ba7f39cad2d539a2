import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {createManifest} from './create.mjs';

const widgets = createManifest().modules.flatMap(({declarations}) => declarations.filter(({tagName}) => tagName));
const folderOf = ({tagName}) => `packages/widgets/src/${tagName.replace('kabinet-', '')}`;

/** What sends for the widgets that have it. */
const SENDERS = [
  {use: 'new PeriodController(', file: 'packages/widgets/src/controllers/period-controller.ts'},
  {use: 'new Withdrawal(', file: 'packages/widgets/src/withdrawal/withdrawal.ts'},
];

/** Everything that the folder of a widget says in code. */
function sourceOf(widget) {
  const folder = folderOf(widget);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.includes('.test.'));
  const own = files.map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n');
  const others = SENDERS.filter(({use}) => own.includes(use)).map(({file}) => readFileSync(file, 'utf8'));
  return [own, ...others].join('\n');
}

test('every widget is in the manifest, with a sentence of its own', () => {
  assert.deepEqual(widgets.map(({tagName}) => tagName).sort(), [
    'kabinet-balance',
    'kabinet-commissions',
    'kabinet-links',
    'kabinet-payouts',
    'kabinet-requisites',
    'kabinet-stats',
  ]);
  for (const {tagName, description} of widgets) assert.ok(description, tagName);
});

for (const widget of widgets) {
  const {tagName, attributes, events, cssParts = [], cssProperties = [], members} = widget;

  test(`${tagName}: the events it sends are those it documents`, () => {
    const sent = [...sourceOf(widget).matchAll(/emit\([\w.#]+,\s*'(kabinet-[\w-]+)'/g)].map(([, name]) => name);
    const documented = events.map(({name}) => name).filter((name) => name !== 'kabinet-error');
    assert.deepEqual([...new Set(sent)].sort(), documented.sort());
  });

  test(`${tagName}: the parts of its own templates are documented`, () => {
    const own = [...sourceOf(widget).matchAll(/\spart="([\w -]+)"/g)].flatMap(([, names]) => names.split(' '));
    const documented = new Set(cssParts.map(({name}) => name));
    assert.deepEqual(
      [...new Set(own)].filter((name) => !documented.has(name)),
      [],
    );
  });

  test(`${tagName}: takes the page's own markup at its head, at its foot and where it is empty`, () => {
    assert.deepEqual(
      widget.slots.map(({name}) => name),
      ['header', 'footer', 'empty'],
    );
  });

  test(`${tagName}: everything has words, and nothing of ours is shown`, () => {
    for (const each of [...attributes, ...events, ...widget.slots, ...cssParts, ...cssProperties])
      assert.ok(each.description, each.name);
    assert.deepEqual(
      members.filter(({name, privacy}) => name.startsWith('#') || (privacy ?? 'public') !== 'public'),
      [],
    );
    assert.ok(!JSON.stringify(widget).includes('src/'), 'paths of the sources');
  });
}
