import assert from 'node:assert/strict';
import {test} from 'node:test';
import {TABLE} from '@kabinet/themes';
import {sourceWords} from './token-source.js';

test('a token says what it is made of', () => {
  const {reference, colours, spaces, radii, motion, type} = TABLE;
  assert.equal(sourceWords(colours['color-text'].source, 'en'), 'the brand');
  assert.equal(sourceWords(reference['ref-motion-quick'].source, 'ru'), 'задано');
  assert.equal(sourceWords(spaces['space-1'].source, 'en'), 'ref-space-unit');
  assert.equal(sourceWords(spaces['space-3'].source, 'en'), 'ref-space-unit × 3');
  assert.equal(sourceWords(radii['radius-pill'].source, 'ru'), 'ref-radius × 2, не больше 16\u00a0px');
  assert.equal(sourceWords(type['type-caption-size'].source, 'en'), 'ref-type-size − 2\u00a0px');
  assert.equal(sourceWords(motion['motion-quick'].source, 'en'), 'ref-motion-quick + ref-motion-easing');
});
