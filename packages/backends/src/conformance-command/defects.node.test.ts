import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
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

test('there are at least forty of them, each with a name of its own', () => {
  const names = Object.values(DEFECTS).flatMap((defects) => defects.map(({name}) => name));
  assert.ok(new Set(names).size >= 40);
  assert.equal(new Set(names).size, names.length);
});
