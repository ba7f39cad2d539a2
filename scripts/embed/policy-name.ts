import type {Plugin} from 'vite';

const LIT = /\/lit-html\/(?:development\/)?lit-html\.js$/;
const CREATED = /createPolicy\((["'])lit-html\1/g;

/**
 * Lets Lit ask for a Trusted Types policy of our name instead of its own: a page can allow exactly ours, and another
 * Lit on the page keeps the name for itself. Fails when Lit does it in another way than the one known here.
 */
export function policyName(name: string): Plugin {
  let found = 0;
  return {
    name: 'policy-name',
    transform(code, id) {
      if (!LIT.test(id)) return undefined;
      found += code.match(CREATED)?.length ?? 0;
      return {code: code.replaceAll(CREATED, `createPolicy("${name}"`), map: null};
    },
    buildEnd(error) {
      if (!error && found !== 1) this.error(`lit-html creates ${found} Trusted Types policies where one was expected.`);
    },
  };
}
