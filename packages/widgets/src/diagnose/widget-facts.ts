import type {KabinetElement} from '../controllers/kabinet-element.js';
import type {FailureFacts, WidgetFacts} from './diagnosis.js';
import {reasonOf} from './reason.js';

/** What one widget shows, and what of it has no answer. */
export function widgetFactsOf(element: KabinetElement, version: string | undefined): WidgetFacts {
  const failures = failuresOf(element);
  return {
    tag: element.localName,
    version,
    shows: stateOf(element, failures),
    needs: element.needed,
    ...(failures.length > 0 && {failures}),
  };
}

function failuresOf(element: KabinetElement): FailureFacts[] {
  const backend = element.activeRuntime?.backend;
  if (!backend) return [];
  const asked = [...element.questions].flatMap(({operation, failure}) =>
    failure ? [{operation, ...reasonOf(failure, backend)}] : [],
  );
  return isDrawn(element) ? asked : [...asked, {operation: undefined, ...reasonOf(element.unusable, backend)}];
}

function stateOf(element: KabinetElement, failures: readonly FailureFacts[]): string {
  const {situation, needed, questions} = element;
  if (situation.kind !== 'ready') return situation.kind;
  if (failures.some(({operation}) => operation === undefined)) return 'failed';
  const own = [...questions].filter(({operation}) => operation === needed).map(({state}) => state.status);
  return own.find((status) => status === 'failed') ?? 'ready';
}

/** What could not be drawn once may have been drawn since, which only the drawing tells. */
function isDrawn({unusable, renderRoot}: KabinetElement): boolean {
  return !unusable || renderRoot.querySelector('[part~="error"]') === null;
}
