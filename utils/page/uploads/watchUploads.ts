import { isImageFile } from './isImageFile.ts';
import { listenForFiles, type UploadWay } from './listenForFiles.ts';

/** Pictures handed over in one act. */
export interface SeenUpload {
  how: UploadWay;
  files: File[];
}

/** Notes every picture a person hands to the page, and changes nothing. For what is not seen see `listenForFiles`. */
export function watchUploads({ onFiles, signal }: { onFiles(upload: SeenUpload): void; signal: AbortSignal }): void {
  listenForFiles(({ how, files }) => {
    onFiles({ how, files: files.filter(isImageFile) });
    return false;
  }, signal);
}
