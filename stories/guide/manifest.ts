import type {CustomElement, Package} from 'custom-elements-manifest/schema';
import manifest from 'virtual:custom-elements';

/** What the manifest says of a tag. Throws when it does not know it: then a page would be empty. */
export function elementOf(tag: string, {modules}: Package = manifest): CustomElement {
  for (const {declarations = []} of modules) {
    for (const declaration of declarations) {
      if ('tagName' in declaration && declaration.tagName === tag) return declaration;
    }
  }
  throw new Error(`The manifest has no <${tag}>.`);
}
