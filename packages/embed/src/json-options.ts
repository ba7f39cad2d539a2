import type {EmbedOptions} from './options.js';

/**
 * The configuration that the page carries as data, for pages that may not or will not run a script of their own:
 * `<script type="application/json" data-kabinet>{"backend": {"url": …, "tokenUrl": …}}</script>`.
 * What is not JSON is reported in the console and ignored.
 */
export function jsonOptions(document: Document, prefix: string): EmbedOptions | undefined {
  const script = document.querySelector(`script[type="application/json"][data-${prefix}]`);
  if (!script) return undefined;
  try {
    return JSON.parse(script.textContent ?? '') as EmbedOptions;
  } catch (error) {
    console.error(`${prefix}: the configuration in <script data-${prefix}> is not JSON.`, error);
    return undefined;
  }
}
