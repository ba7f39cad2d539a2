/** A token callback that asks the operator's own server, which knows by its cookie who is signed in. */
export function tokenFrom(address: string): () => Promise<{token: string; expiresAt?: string}> {
  return async () => {
    const response = await fetch(address, {method: 'POST', credentials: 'same-origin'});
    if (!response.ok) throw new Error(`kabinet: ${address} answered ${response.status} instead of a token.`);
    return (await response.json().catch((cause: unknown) => {
      throw new Error(`kabinet: ${address} answered no JSON instead of a token.`, {cause});
    })) as {token: string; expiresAt?: string};
  };
}
