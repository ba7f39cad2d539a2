import {after, before, test} from 'node:test';
import {conformanceCases} from '@kabinet/backends/conformance';
import {SAMPLE_PARTNERS} from '@kabinet/backends/sample';
import type {PartnerBackend} from '@kabinet/contract';
import {startHints} from '../hints/start-hints.js';
import type {RunningHints} from '../hints/start-hints.js';
import {mostlyOnPostgres, onEachDatabase} from '../testing/databases.js';
import {LINK_ORIGIN, runApp} from '../testing/running-app.js';
import type {RunningApp} from '../testing/running-app.js';
import {sampleClock, seedSmall} from '../testing/sample.js';
import {sqlBackend} from './backend.js';

const linkBase = `${LINK_ORIGIN}/r/`;
const nobody = {forget: () => undefined, clear: () => undefined};

onEachDatabase('sqlBackend conforms', (database) => {
  let hints: RunningHints;
  before(async () => {
    await seedSmall(database().db);
    hints = await startHints(database(), nobody);
  });
  after(() => hints.close());
  const direct = (partnerId: string) =>
    sqlBackend(database().db, {partnerId, clock: sampleClock, linkBase, hints: hints.hub});
  for (const {name, run} of conformanceCases(() => subjectOf(direct))) test(name, run);
});

mostlyOnPostgres('httpBackend over the server conforms', (database) => {
  let running: RunningApp;
  before(async () => {
    await seedSmall(database().db);
    running = await runApp(database(), sampleClock);
  });
  after(() => running.close());
  const overHttp = (partnerId: string) => running.backendFor(partnerId);
  for (const {name, run} of conformanceCases(() => subjectOf(overHttp))) test(name, run);
});

function subjectOf(backendFor: (partnerId: string) => PartnerBackend) {
  const {large, small, fresh} = SAMPLE_PARTNERS;
  return {backend: backendFor(large), other: backendFor(small), empty: backendFor(fresh), mayFreeBalance: true};
}
