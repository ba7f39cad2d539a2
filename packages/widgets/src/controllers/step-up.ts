import type {Operation} from '@kabinet/contract';
import type {WidgetHost} from './host.js';

/** What is sent along: nothing where nothing is asked for, or where the page has no way to ask. */
export type Proof = {readonly proof?: string};

/**
 * Lets the host page ask who is there, where the backend wants to know it. Undefined when the visitor has given up.
 */
export async function proofFor(
  host: WidgetHost,
  {stepUp = []}: {readonly stepUp?: readonly string[] | undefined},
  operation: Operation,
): Promise<Proof | undefined> {
  const ask = host.activeRuntime?.hooks.stepUp;
  if (!ask || !stepUp.includes(operation)) return {};
  try {
    const proof = await ask({operation, widget: host.widgetName});
    return proof === undefined ? undefined : {proof};
  } catch (error) {
    console.error('kabinet: a callback of the page failed.', error);
    return undefined;
  }
}
