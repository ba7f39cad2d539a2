import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {conformanceCases} from '../conformance/index.js';
import {SAMPLE_PARTNERS} from '../sample/index.js';
import {DEFECTS, servedWith} from '../testing/defects/index.js';
import type {Defect} from '../testing/defects/index.js';
import {runConformance} from './index.js';
import type {ConformanceReport} from './index.js';

const {large, small, fresh} = SAMPLE_PARTNERS;
const environment = {KABINET_TOKEN: large, KABINET_OTHER_TOKEN: small, KABINET_EMPTY_TOKEN: fresh};

/** What the command says of a backend with that defect, asked about one case. */
async function judged(defect: Partial<Defect>, only: string): Promise<{code: number; report: ConformanceReport}> {
  const server = await servedWith(defect);
  const files = new Map<string, string>();
  try {
    const args = [`${server.url}/partner-api/v1`, '--write', '--only', only, '--json', 'report.json'];
    const context = {
      environment,
      print: () => undefined,
      complain: (text: string) => assert.fail(text),
      writeFile: (path: string, text: string) => Promise.resolve(void files.set(path, text)),
    };
    const code = await runConformance(args, context);
    return {code, report: JSON.parse(files.get('report.json') ?? '{}') as ConformanceReport};
  } finally {
    await server.close();
  }
}

for (const [group, defects] of Object.entries(DEFECTS)) {
  describe(`kabinet-conformance finds and names, of ${group}:`, () => {
    for (const defect of defects) {
      test(defect.name, async () => {
        const {code, report} = await judged(defect, defect.finds);
        const [finding] = report.findings;
        assert.equal(finding?.name, defect.finds);
        assert.equal(finding.verdict, 'wrong');
        const message = finding.message ?? '';
        assert.ok(message.includes(defect.says), `It says: ${message}`);
        assert.equal(code, 1);
      });
    }
  });
}

/** What is the client's to do, or cannot be wrong with a client that has every method. */
const OF_CLIENTS = [
  'every method that the session names exists',
  'an aborted question rejects with the reason of its signal',
  'a stream ends when its signal is aborted',
];

test('every case of the suite has a defect that it finds, and every defect a name of its own', () => {
  const defects = Object.values(DEFECTS).flat();
  const found = new Set(defects.map(({finds}) => finds));
  const cases = conformanceCases(() => assert.fail('Nothing is run.')).map(({name}) => name);
  const without = cases.filter((name) => !found.has(name));
  assert.deepEqual(without, OF_CLIENTS);
  assert.equal(new Set(defects.map(({name}) => name)).size, defects.length);
});
