/** File inputs and transfers as browsers have them; jsdom lacks both. Import it before anything of this room. */
const held = new WeakMap<HTMLInputElement, FileList>();
const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');

const listOf = (files: readonly File[]): FileList => [...files] as unknown as FileList;

Object.defineProperty(HTMLInputElement.prototype, 'files', {
  configurable: true,
  get(this: HTMLInputElement) {
    return held.get(this) ?? null;
  },
  set(this: HTMLInputElement, files: FileList) {
    held.set(this, files);
  },
});
Object.defineProperty(HTMLInputElement.prototype, 'value', {
  ...value,
  set(this: HTMLInputElement, text: string) {
    if (this.type === 'file') held.set(this, listOf([]));
    else value?.set?.call(this, text);
  },
});

class FakeTransfer {
  files = listOf([]);
  types: string[] = [];
  items = {
    add: (file: File) => {
      this.files = listOf([...this.files, file]);
    },
  };
  #strings = new Map<string, string>();
  setData(type: string, text: string) {
    this.#strings.set(type, text);
    this.types = [...this.#strings.keys()];
  }
  getData(type: string) {
    return this.#strings.get(type) ?? '';
  }
}

class FakeDragEvent extends MouseEvent {
  dataTransfer: DataTransfer | null;
  constructor(type: string, init: DragEventInit = {}) {
    super(type, init);
    this.dataTransfer = init.dataTransfer ?? null;
  }
}

/** As Firefox does it: the transfer given at construction is not taken. */
class FakeClipboardEvent extends Event {
  clipboardData = new DataTransfer();
}

Object.assign(globalThis, {
  DataTransfer: FakeTransfer,
  DragEvent: FakeDragEvent,
  ClipboardEvent: FakeClipboardEvent,
});
