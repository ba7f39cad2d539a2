import {describe, test} from 'node:test';
import {conformanceCases} from '@kabinet/backends/conformance';
import {backendFor} from './backend.js';

/** A partner with some history, another one, and one who has nothing yet. */
const subject = () => ({backend: backendFor('anna'), other: backendFor('boris'), empty: backendFor('vera')});

void describe('the backend conforms', () => {
  for (const {name, run} of conformanceCases(subject)) void test(name, run);
});
