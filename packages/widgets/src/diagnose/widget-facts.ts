import type {PartnerBackend} from '@kabinet/contract';
import type {KabinetElement} from '../controllers/kabinet-element.js';
import type {FailureFacts, WidgetFacts} from './diagnosis.js';
import {misfitOf, withFields} from './misfit.js';
import {reasonOf} from './reason.js';

/** What one widget shows, and what of it has no answer. */
export async function widgetFactsOf(element: KabinetElement, version: string | undefined): Promise<WidgetFacts> {
  const failures = await failuresOf(element);
  return {
    tag: element.localName,
    version,
    shows: stateOf(element),
    needs: element.needed,
    ...(failures.length > 0 && {failures}),
  };
}

async function failuresOf(element: KabinetElement): Promise<FailureFacts[]> {
  const backend = element.activeRuntime?.backend;
  if (!backend) return [];
  const asked: FailureFacts[] = [];
  for (const {operation, failure} of element.questions) {
    if (failure) asked.push({operation, ...reasonOf(await withFields(failure, operation), backend)});
  }
  if (isDrawn(element)) return asked;
  const wrong = await misfitsOf(element, backend);
  return [...asked, ...(wrong.length > 0 ? wrong : [{operation: undefined, ...reasonOf(element.unusable, backend)}])];
}

/** The answers that do not fit the contract. A list has been put together of several, which none of its pages is. */
async function misfitsOf({questions}: KabinetElement, backend: PartnerBackend): Promise<FailureFacts[]> {
  const wrong: FailureFacts[] = [];
  for (const {operation, state} of questions) {
    if (state.status !== 'ready' || operation.endsWith('.list')) continue;
    const error = await misfitOf(state.value, operation);
    if (error) wrong.push({operation, ...reasonOf(error, backend)});
  }
  return wrong;
}

function stateOf(element: KabinetElement): string {
  const {situation, needed, questions} = element;
  if (situation.kind !== 'ready') return situation.kind;
  if (!isDrawn(element)) return 'failed';
  const own = [...questions].filter(({operation}) => operation === needed).map(({state}) => state.status);
  return own.find((status) => status === 'failed') ?? 'ready';
}

/** What could not be drawn once may have been drawn since, which only the drawing tells. */
function isDrawn({unusable, renderRoot}: KabinetElement): boolean {
  return !unusable || renderRoot.querySelector('[part~="error"]') === null;
}
