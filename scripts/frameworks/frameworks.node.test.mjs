import assert from 'node:assert/strict';
import {test} from 'node:test';
import {staleFiles} from './files.mjs';
import {vscodeData, webTypes} from './editors.mjs';
import {reactFiles} from './react.mjs';
import {typesFile} from './types.mjs';
import {widgetsOf} from './widgets.mjs';

const manifest = {
  modules: [
    {
      declarations: [
        {
          name: 'Sample',
          tagName: 'kabinet-sample',
          description: 'A sample.',
          members: [
            {kind: 'method', name: 'refresh', description: 'Asks again.'},
            {kind: 'field', name: 'pageSize', attribute: 'page-size', type: {text: 'number'}, description: 'Rows.'},
            {kind: 'field', name: 'runtime', type: {text: 'Runtime | undefined'}, description: 'An object.'},
          ],
          cssParts: [{name: 'row', description: 'A row.'}],
          events: [{name: 'kabinet-row-opened', description: 'A row was opened.'}],
        },
      ],
    },
  ],
};
const widgets = widgetsOf(manifest);

test('the wrappers of @kabinet/react and the types say what the widgets say; else run npm run frameworks', async () => {
  assert.deepEqual(await staleFiles(), []);
});

test('a widget is known by its properties, attributes and events', () => {
  assert.deepEqual(widgets, [
    {
      className: 'Sample',
      name: 'sample',
      description: 'A sample.',
      properties: [
        {name: 'pageSize', attribute: 'page-size', type: 'number', description: 'Rows.'},
        {name: 'runtime', type: 'Runtime', description: 'An object.'},
      ],
      events: [{name: 'kabinet-row-opened', handler: 'onRowOpened', description: 'A row was opened.'}],
      slots: [],
      parts: [{name: 'row', description: 'A row.'}],
    },
  ]);
});

test('a wrapper writes attributes, sets objects and listens to events', () => {
  const [wrapper, index] = reactFiles(widgets);
  assert.equal(wrapper.file, 'packages/react/src/sample.ts');
  for (const line of [
    "pageSize?: Widget['pageSize'] | undefined;",
    "onRowOpened?: ((event: CustomEvent<KabinetEvents['kabinet-row-opened']>) => void) | undefined;",
    "attributes: {pageSize: 'page-size'},",
    "properties: ['runtime'],",
    "events: {onRowOpened: 'kabinet-row-opened'},",
  ])
    assert.ok(wrapper.content.includes(line), line);
  assert.match(index.content, /export \{Sample, type SampleProps\} from '\.\/sample\.js';/);
});

test('the types know an attribute whose name is not that of its property', () => {
  assert.match(typesFile(widgets).content, /'page-size'\?: number \| string \| undefined;/);
});

test('editors know tags, attributes and, where they can, events, properties and parts', () => {
  assert.deepEqual(vscodeData(widgets), {
    version: 1.1,
    tags: [
      {
        name: 'kabinet-sample',
        description: 'A sample.',
        attributes: [{name: 'page-size', description: 'Rows.'}],
      },
    ],
  });
  assert.deepEqual(webTypes(widgets, '1.2.3').contributions.html.elements, [
    {
      name: 'kabinet-sample',
      description: 'A sample.',
      attributes: [{name: 'page-size', description: 'Rows.'}],
      slots: [],
      js: {
        properties: [
          {name: 'pageSize', description: 'Rows.', value: {type: 'number'}},
          {name: 'runtime', description: 'An object.', value: {type: 'Runtime'}},
        ],
        events: [{name: 'kabinet-row-opened', description: 'A row was opened.'}],
      },
      css: {parts: [{name: 'row', description: 'A row.'}]},
    },
  ]);
});
