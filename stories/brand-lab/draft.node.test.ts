import assert from 'node:assert/strict';
import {test} from 'node:test';
import {draftOf, withField, withFile, withText} from './draft.js';

const draft = draftOf({name: 'Acme', accent: '#2c50cf', radius: 8});

test('a control changes one field and keeps the order of the others', () => {
  const {brand} = withField(draft, 'accent', '#ad4a28');
  assert.equal(JSON.stringify(brand), '{"name":"Acme","accent":"#ad4a28","radius":8}');
});

test('a section comes with its first field and goes with its last', () => {
  const withFont = withField(draft, 'font.family', 'Inter');
  assert.deepEqual(withFont.brand.font, {family: 'Inter'});
  assert.deepEqual(withField(withFont, 'font.family', '').brand, {name: 'Acme', accent: '#2c50cf', radius: 8});
});

test('roles of a scheme are sections within sections', () => {
  const dark = withField(draft, 'roles.dark.surface', '#000000');
  assert.deepEqual(dark.brand.roles, {dark: {surface: '#000000'}});
  assert.equal(withField(dark, 'roles.dark.surface', undefined).brand.roles, undefined);
});

test('text that is no JSON leaves the brand as it was', () => {
  const broken = withText(draft, '{"name": ');
  assert.equal(broken.isBroken, true);
  assert.equal(broken.text, '{"name": ');
  assert.equal(broken.brand.accent, '#2c50cf');
});

test('text is taken as far as it can be, and the rest is named', () => {
  const read = withText(draft, '{"name": "Acme", "accent": "#ffe600", "radius": "round"}');
  assert.deepEqual(read.brand, {name: 'Acme', accent: '#ffe600'});
  assert.deepEqual(read.problems, [{field: 'radius', message: 'must be a number from 0 to 32'}]);
});

test('a file may be a brand document or tokens of a design tool', () => {
  assert.equal(withFile(draft, '{"name": "Filed", "accent": "#00aa55"}').brand.name, 'Filed');
  const tokens = '{"color": {"primary": {"$type": "color", "$value": "#ad4a28"}}}';
  const read = withFile(draft, tokens);
  assert.equal(read.brand.accent, '#ad4a28');
  assert.match(read.text, /"accent": "#ad4a28"/);
  assert.equal(withFile(draft, 'no JSON').isBroken, true);
});
