/** The custom elements manifest, made by `manifest-plugin.ts`. */
declare module 'virtual:custom-elements' {
  import type {Package} from 'custom-elements-manifest/schema';

  const manifest: Package;
  export default manifest;
}

declare module '*.mdx' {
  import type {FC} from 'react';

  const Page: FC;
  export default Page;
}

/** The text of a file. */
declare module '*?raw' {
  const text: string;
  export default text;
}
