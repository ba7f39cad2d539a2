import {saveFile} from './save-file.js';

/** Where a file goes that is too long to be held as one text. */
export interface FileSink {
  write(text: string): Promise<void>;
  /** The file is whole: the visitor has it. */
  close(): Promise<void>;
  /** Nothing is left of what was written. */
  abandon(): Promise<void>;
}

/** What this needs of the File System Access API, which some browsers have. */
interface Picking {
  showSaveFilePicker?: (options: {suggestedName: string}) => Promise<FileSystemFileHandle>;
}

/** Characters that are collected before the browser takes them over. */
const PIECE = 1 << 20;

/**
 * A file that the browser keeps until it is whole, out of the page's memory, and gives the visitor then. Some browsers
 * put it on disk, piece by piece.
 */
export function downloadSink(name: string, type: string): FileSink {
  const pieces: Blob[] = [];
  let waiting = '';
  const handOver = (): void => {
    pieces.push(new Blob([waiting]));
    waiting = '';
  };
  return {
    write: (text) => {
      waiting += text;
      if (waiting.length >= PIECE) handOver();
      return Promise.resolve();
    },
    close: () => {
      handOver();
      saveFile(new Blob(pieces.splice(0), {type}), name);
      return Promise.resolve();
    },
    abandon: () => {
      pieces.length = 0;
      waiting = '';
      return Promise.resolve();
    },
  };
}

/**
 * A file in a place that the visitor chooses, written to disk as it comes; undefined where the browser or the page
 * around it has no such way. To be called in answer to a press.
 * @throws {DOMException} `AbortError` when the visitor chose none.
 */
export async function pickedSink(name: string): Promise<FileSink | undefined> {
  const pick = (window as Picking).showSaveFilePicker;
  if (!pick) return undefined;
  try {
    const handle = await pick.call(window, {suggestedName: name});
    const stream = await handle.createWritable();
    return {
      write: (text) => stream.write(text),
      close: () => stream.close(),
      abandon: () => stream.abort(),
    };
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === 'AbortError') throw thrown;
    return undefined;
  }
}
