import type {PartnerActs, PartnerData} from '../../../backends/src/testing/partner-scenarios.js';
import {openScenario, type Scenario} from '../../../backends/src/testing/scenario.js';
import type {ScenarioScript} from '../../../backends/src/testing/fault-injector.js';

/** A scenario over the memory backend, whose sample data visitors, the shop and the operator can change. */
export type PartnerScenario = Scenario<PartnerActs>;

const open = new Set<PartnerScenario>();

/** Opens a scenario of the fault injector that the test runner's server mounts; it is closed after the test. */
export async function scenario(script: ScenarioScript<PartnerData> = {}): Promise<PartnerScenario> {
  const opened = await openScenario<PartnerData, PartnerActs>(location.origin, script);
  open.add(opened);
  return opened;
}

afterEach(async () => {
  const ended = [...open];
  open.clear();
  await Promise.all(ended.map((one) => one.close()));
});
