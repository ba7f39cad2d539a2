/** What a server makes of the widgets: tags that wait for a browser. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createElement} from 'react';
import {renderToString} from 'react-dom/server';
import {Links, Prefix, Stats} from '@kabinet/react';

test('a widget is its tag with its attributes', () => {
  const stats = createElement(Stats, {period: 'today', headingLevel: 3, className: 'wide', onPeriodChanged: () => {}});
  assert.equal(renderToString(stats), '<kabinet-stats period="today" heading-level="3" class="wide"></kabinet-stats>');
});

test('what stands between its tags stays there', () => {
  const links = createElement(Links, {}, createElement('p', {slot: 'header'}, 'Hello'));
  assert.equal(renderToString(links), '<kabinet-links><p slot="header">Hello</p></kabinet-links>');
});

test('it is not hidden by saying that it is not', () => {
  assert.equal(renderToString(createElement(Links, {hidden: false})), '<kabinet-links></kabinet-links>');
});

test('another prefix makes other tags', () => {
  const page = createElement(Prefix.Provider, {value: 'acme'}, createElement(Stats));
  assert.equal(renderToString(page), '<acme-stats></acme-stats>');
});

test('nothing of a browser has been made up', () => {
  assert.equal(typeof document, 'undefined');
});
