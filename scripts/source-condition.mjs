/** A hook for node's module loader: packages of this repository resolve to their sources. */
export function resolve(specifier, context, nextResolve) {
  return nextResolve(specifier, {...context, conditions: ['@kabinet/source', ...context.conditions]});
}
