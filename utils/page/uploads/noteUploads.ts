import { v7 } from 'uuid';
import type { KindCarried } from '../../images/kindsCarried.ts';
import type { DoorChoice } from './doorTypes.ts';
import type { Inspector } from './inspector.ts';
import type { UploadWay } from './listenForFiles.ts';
import { type ReadUpload, readUpload } from './readUpload.ts';

/** What is known of an upload at once. `id` (UUIDv7) is the id of its row, however often it is told. */
export interface NotedUpload {
  id: string;
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
  read(uploads: (ReadUpload & { id: string })[]): void;
  /** The page did not take them after all. */
  refused(ids: string[]): void;
}

/** Rows written at once, of a large batch. */
const TOGETHER = 20;
/** Uploads told of in one note: more of them would be a message too large to check at once. */
const IN_ONE_NOTE = 1_000;

/** Uploads the sink knows of, but not yet what is in them. */
export interface Noted {
  ids: string[];
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
    return { id: v7(), how, name, type, size, choice, ...(gone?.length && { removed: gone }) };
  });
  for (let at = 0; at < seen.length; at += IN_ONE_NOTE) sink.seen(seen.slice(at, at + IN_ONE_NOTE));
  return {
    ids: seen.map(({ id }) => id),
    async tellContents() {
      let ready: (ReadUpload & { id: string })[] = [];
      for (const [at, file] of files.entries()) {
        ready.push({ id: seen[at]?.id ?? '', ...(await readUpload(file, inspector())) });
        if (ready.length < TOGETHER && at < files.length - 1) continue;
        sink.read(ready);
        ready = [];
      }
    },
  };
}
