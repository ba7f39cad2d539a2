import {answerSchemaOf, BackendError, checkAnswer} from '@kabinet/contract';
import type {Operation} from '@kabinet/contract';
import {refusedAnswers} from '../runtime/reads.js';

/** What in an answer does not fit the contract, which nobody asks of the page's own backend before it is drawn. */
export async function misfitOf(answer: unknown, operation: Operation): Promise<BackendError | undefined> {
  const schema = await answerSchemaOf(operation);
  try {
    checkAnswer(schema, answer);
    return undefined;
  } catch (thrown) {
    return BackendError.from(thrown);
  }
}

/** The error, with the fields named where a glance was enough to refuse the answer. */
export async function withFields(thrown: unknown, operation: Operation): Promise<BackendError> {
  const error = BackendError.from(thrown);
  const isRefusedAtAGlance = error.stage === 'schema' && error.fields.length === 0;
  return (isRefusedAtAGlance && (await misfitOf(refusedAnswers.get(error), operation))) || error;
}
