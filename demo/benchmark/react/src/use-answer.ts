import {useEffect, useState} from 'react';
import {ask} from '../../common/api.js';

export type Resource<Answer> = {status: 'waiting'} | {status: 'failed'} | {status: 'ready'; answer: Answer};

/** Asks the partner API; lets go of the request when the component leaves or asks for something else. */
export function useAnswer<Answer>(address: string): Resource<Answer> {
  const [resource, setResource] = useState<Resource<Answer>>({status: 'waiting'});

  useEffect(() => {
    const leaving = new AbortController();
    ask<Answer>(address, leaving.signal).then(
      (answer) => setResource({status: 'ready', answer}),
      () => {
        if (!leaving.signal.aborted) setResource({status: 'failed'});
      },
    );
    return () => leaving.abort();
  }, [address]);

  return resource;
}
