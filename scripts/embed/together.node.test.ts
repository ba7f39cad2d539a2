import assert from 'node:assert/strict';
import {test} from 'node:test';
import {withCompanions} from './together.js';

const chunk = (...imports: string[]) => ({type: 'chunk', imports}) as const;

test('a chunk is asked for together with all that it stands on', () => {
  const bundle = {
    'c-1.js': chunk('c-2.js', 'c-3.js'),
    'c-2.js': chunk('c-3.js'),
    'c-3.js': chunk(),
    'a-4.css': {type: 'asset'} as const,
  };
  assert.equal(
    withCompanions('go(import(`./c-1.js`),import(`./c-3.js`),import(`https://elsewhere.example/c-1.js`))', bundle),
    'go(Promise.all([import(`./c-1.js`),import("./c-2.js"),import("./c-3.js")]).then(e=>e[0]),' +
      'import(`./c-3.js`),import(`https://elsewhere.example/c-1.js`))',
  );
});

test('chunks that stand on each other are asked for once', () => {
  const bundle = {'c-1.js': chunk('c-2.js'), 'c-2.js': chunk('c-1.js')};
  assert.equal(
    withCompanions('import("./c-1.js")', bundle),
    'Promise.all([import("./c-1.js"),import("./c-2.js")]).then(e=>e[0])',
  );
});
