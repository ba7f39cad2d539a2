import {methodOf, OPERATIONS} from '@kabinet/contract';
import type {BrandProblem} from '@kabinet/themes';
import {KabinetElement} from '../controllers/kabinet-element.js';
import {MADE_BY} from '../define/register-widgets.js';
import {VERSION} from '../define/version.js';
import {providerOn} from '../runtime/context.js';
import {ask} from '../runtime/reads.js';
import type {Runtime} from '../runtime/runtime.js';
import type {ConfigurationFacts, Diagnosis, SessionFacts, WidgetFacts} from './diagnosis.js';
import {withFields} from './misfit.js';
import {problemsOf} from './problems.js';
import {reasonOf} from './reason.js';
import {widgetFactsOf} from './widget-facts.js';

export type {ConfigurationFacts, Diagnosis, FailureFacts, Reason, SessionFacts, WidgetFacts} from './diagnosis.js';

export interface DiagnoseOptions {
  /** What the tags begin with; `kabinet` unless said otherwise. */
  prefix?: string;
}

/**
 * Finds out what is configured on this page, what stands on it, whether the backend answers and what is missing; prints
 * that in the console and returns it. No token, name or amount of ours is in it. It asks the backend for its session once.
 */
export async function diagnose({prefix = 'kabinet'}: DiagnoseOptions = {}): Promise<Diagnosis> {
  const elements = elementsUnder(document).filter(
    (element) => element instanceof KabinetElement || madeBy(element) || element.localName.startsWith(`${prefix}-`),
  );
  const runtime = runtimeOf(elements);
  const facts = {
    version: VERSION,
    configuration: runtime && configurationOf(runtime),
    session: runtime && (await sessionOf(runtime)),
    widgets: await Promise.all(elements.map(widgetOf)),
    refused: refusedByPolicy(),
  };
  const diagnosis = {...facts, problems: problemsOf(facts)};
  print(prefix, diagnosis);
  return diagnosis;
}

function runtimeOf(elements: readonly Element[]): Runtime | undefined {
  const own = elements.map((element) => (element instanceof KabinetElement ? element.activeRuntime : undefined));
  return providerOn(document.documentElement).value ?? own.find((runtime) => runtime !== undefined);
}

function configurationOf({locale, language, scheme, programme, tokens, hooks}: Runtime): ConfigurationFacts {
  const {problems = []} = tokens as {problems?: readonly BrandProblem[]};
  return {
    locale,
    language,
    scheme,
    programme,
    hooks: Object.keys(hooks),
    brand: problems.map(({field, message}) => `${field} ${message}`),
  };
}

async function sessionOf({backend}: Runtime): Promise<SessionFacts> {
  try {
    const {partner, programmes, capabilities} = (await ask(backend, 'session', {}, {})) as Awaited<
      ReturnType<typeof backend.session>
    >;
    return {
      answers: true,
      partner: partner.status,
      programmes: programmes.map(({id}) => id),
      allowed: [...capabilities.methods],
      lacking: OPERATIONS.filter(
        (operation) => capabilities.methods.includes(operation) && !methodOf(backend, operation),
      ),
    };
  } catch (thrown) {
    return {answers: false, ...reasonOf(await withFields(thrown, 'session'), backend)};
  }
}

async function widgetOf(element: Element): Promise<WidgetFacts> {
  const version = madeBy(element);
  if (element instanceof KabinetElement) return widgetFactsOf(element as KabinetElement, version);
  const isDefined = customElements.get(element.localName) !== undefined;
  return {tag: element.localName, version, shows: isDefined ? 'foreign' : 'undefined'};
}

function madeBy(element: Element): string | undefined {
  return (element.constructor as {[MADE_BY]?: string})[MADE_BY];
}

/** In the page and in every open shadow root; a closed one shows nobody what is in it. */
function elementsUnder(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? elementsUnder(element.shadowRoot) : []),
  ]);
}

/** What the page's policy has refused so far, where the browser tells afterwards. */
function refusedByPolicy(): string[] {
  if (!('ReportingObserver' in globalThis)) return [];
  const observer = new ReportingObserver(() => undefined, {types: ['csp-violation'], buffered: true});
  observer.observe();
  const reports = observer.takeRecords();
  observer.disconnect();
  const bodies = reports.map(({body}) => body as {effectiveDirective?: string; blockedURL?: string} | null);
  return [...new Set(bodies.map((body) => `${body?.effectiveDirective} ${body?.blockedURL ?? ''}`.trim()))];
}

function print(prefix: string, {widgets, problems, ...rest}: Diagnosis): void {
  console.groupCollapsed(`${prefix}: ${problems.length === 0 ? 'no problems' : problems.join(' ')}`);
  console.log(rest);
  console.table(widgets);
  console.groupEnd();
}
