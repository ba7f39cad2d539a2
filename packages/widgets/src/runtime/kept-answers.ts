import type {QueryCache} from '@tanstack/query-core';
import {letGoOfStack} from './stack.js';

/** Enough for going to and fro between a few filters. */
const KEPT = 20;

/** Keeps the newest of the answers that no widget shows any more, and nothing of who asked for them. */
export function keepFew(answers: QueryCache): void {
  answers.subscribe(({type, query}) => {
    if (type !== 'observerRemoved') return;
    // What nobody waits for any more is cancelled, with an error that is kept beside the answers.
    query.promise?.catch(letGoOfStack);
    // Not before the widget has gone over to its next question, which is not looked at by anybody yet.
    queueMicrotask(() => forgetOld(answers));
  });
}

function forgetOld(answers: QueryCache): void {
  const unused = answers.findAll({fetchStatus: 'idle', predicate: (query) => query.getObserversCount() === 0});
  unused.sort((one, other) => other.state.dataUpdatedAt - one.state.dataUpdatedAt);
  for (const old of unused.slice(KEPT)) answers.remove(old);
}
