import type { KindCarried } from '../../images/kindsCarried.ts';
import type { DoorChoice } from './doorTypes.ts';
import type { Inspector } from './inspector.ts';
import type { UploadWay } from './listenForFiles.ts';
import { type ReadUpload, readUpload } from './readUpload.ts';

/** What is known of an upload at once. `key` tells it from the others of this page. */
export interface NotedUpload {
  key: number;
  how: UploadWay;
  name: string;
  type: string;
  size: number;
  choice: DoorChoice;
  removed?: KindCarried[];
}

/** Where uploads are told: first that there was one, then what was in it. */
export interface UploadSink {
  seen(uploads: NotedUpload[]): void;
  read(uploads: (ReadUpload & { key: number })[]): void;
  /** The page did not take them after all. */
  refused(keys: number[]): void;
}

/** Rows written at once, of a large batch. */
const TOGETHER = 20;
let keys = 0;

/** Uploads the sink knows of, but not yet what is in them. */
export interface Noted {
  keys: number[];
  /** Reads one file after the other and tells what is in it. */
  tellContents(): Promise<void>;
}

/** Tells the sink of files handed over in one act: at once, because the tab may be gone in a moment. */
export function noteUploads(
  {
    how,
    files,
    choice,
    removed,
  }: { how: UploadWay; files: readonly File[]; choice: DoorChoice; removed?: KindCarried[][] },
  sink: UploadSink,
  inspector: () => Promise<Inspector>,
): Noted {
  const seen = files.map(({ name, type, size }, at): NotedUpload => {
    const gone = removed?.[at];
    return { key: ++keys, how, name, type, size, choice, ...(gone?.length && { removed: gone }) };
  });
  if (seen.length > 0) sink.seen(seen);
  return {
    keys: seen.map(({ key }) => key),
    async tellContents() {
      let ready: (ReadUpload & { key: number })[] = [];
      for (const [at, file] of files.entries()) {
        ready.push({ key: seen[at]?.key ?? 0, ...(await readUpload(file, inspector())) });
        if (ready.length < TOGETHER && at < files.length - 1) continue;
        sink.read(ready);
        ready = [];
      }
    },
  };
}
