/** A file that the visitor was given. */
export interface CaughtFile {
  readonly name: string;
  readonly blob: Blob;
}

const {createObjectURL} = URL;
const {click} = HTMLAnchorElement.prototype;

/** From now until the end of the test, files do not go to the browser but here. */
export function catchFiles(): CaughtFile[] {
  const files: CaughtFile[] = [];
  let last: Blob | undefined;
  URL.createObjectURL = (blob: Blob) => {
    last = blob;
    return 'blob:caught';
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (last) files.push({name: this.download, blob: last});
  };
  return files;
}

afterEach(() => {
  URL.createObjectURL = createObjectURL;
  HTMLAnchorElement.prototype.click = click;
});
