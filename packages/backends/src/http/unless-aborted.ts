/** What is read serves others too, so it goes on when one of them leaves. */
export async function unlessAborted<Answer>(signal: AbortSignal | undefined, work: Promise<Answer>): Promise<Answer> {
  if (!signal) return work;
  let leave: (() => void) | undefined;
  const left = new Promise<never>((_, reject) => {
    leave = () => reject(signal.reason as Error);
    signal.addEventListener('abort', leave, {once: true});
  });
  try {
    return await Promise.race([work, left]);
  } finally {
    if (leave) signal.removeEventListener('abort', leave);
  }
}
