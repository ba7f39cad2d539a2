import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ownColours, pathOf} from './own-colours.js';

test('colours are listed with the place where the document has them', () => {
  const own = ownColours({
    name: 'Acme',
    accent: '#2c50cf',
    roles: {light: {surface: '#fffdf8'}},
    widgets: {stats: {radius: 0, roles: {dark: {'chart-1': '#ffcc00', text: '#ffffff'}}}},
  });
  assert.deepEqual(
    own.map((each) => [pathOf(each), each.colour]),
    [
      ['roles.light.surface', '#fffdf8'],
      ['widgets.stats.roles.dark.chart-1', '#ffcc00'],
      ['widgets.stats.roles.dark.text', '#ffffff'],
    ],
  );
});

test('a brand without any has none', () => {
  assert.deepEqual(ownColours({name: 'Acme', accent: '#2c50cf'}), []);
});
