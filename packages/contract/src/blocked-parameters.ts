/** What lists for blockers do to the parameters of an address (uBlock's privacy list, RuAdList). */

/** Names that are taken off every address. Nothing that counts may depend on one. */
export function isStrippedParameter(name: string): boolean {
  return /^(utm_.*|ir_.*|erid|admitad_uid|yclid|gclid|mt_sub[1-5]|irclickid|clckid|af_.*|s_cid|traffic_source|shortlink)$/i.test(
    name,
  );
}

/** Values of `utm_medium` for which a link on a page is hidden: whatever begins with `cpa`. */
export function isHiddenMedium(value: string): boolean {
  return /^\s*cpa/i.test(value);
}
