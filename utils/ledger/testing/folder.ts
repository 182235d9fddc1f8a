/** A folder in memory with as much of the File System Access API as `syncFolder` uses. Tests only. */
export class MemoryFolder {
  readonly files = new Map<string, File>();
  /** Set to make every access fail as it does when the permission is withdrawn. */
  isGone = false;

  handle(): FileSystemDirectoryHandle {
    const check = () => {
      if (this.isGone) throw new DOMException('gone', 'NotAllowedError');
    };
    const fileHandle = (name: string) => ({
      kind: 'file' as const,
      name,
      getFile: async () => this.files.get(name) as File,
      createWritable: async () => {
        const chunks: Uint8Array<ArrayBuffer>[] = [];
        return new WritableStream<Uint8Array<ArrayBuffer>>({
          write: (chunk) => void chunks.push(chunk.slice()),
          close: () => this.put(name, new Blob(chunks)),
        });
      },
    });
    const folder = {
      values: async function* (this: void) {
        check();
        yield* [...files.keys()].map(fileHandle);
      },
      getFileHandle: async (name: string, options?: { create?: boolean }) => {
        check();
        if (!files.has(name) && !options?.create) throw new DOMException(name, 'NotFoundError');
        return fileHandle(name);
      },
    };
    const { files } = this;
    return folder as unknown as FileSystemDirectoryHandle;
  }

  #clock = 0;
  put(name: string, content: Blob): void {
    this.files.set(name, new File([content], name, { lastModified: ++this.#clock }));
  }
}
