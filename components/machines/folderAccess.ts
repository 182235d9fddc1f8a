/** What Chrome adds to the types of the web: the picker of a folder, and asking for a folder that was chosen before. */
interface PermittedFolder {
  queryPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
}
type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

const picker = (): Picker | undefined => (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker;

/** Whether this browser can keep a copy in a folder by itself. Firefox cannot. */
export const canPickFolder = (): boolean => picker() !== undefined;

/** The folder the person chose; `undefined` if they chose none. Needs a click. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await picker()?.({ id: 'lenscap', mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Whether the folder may be used. With `ask` the browser asks the person where it has to; that needs a click. */
export async function mayUseFolder(handle: FileSystemDirectoryHandle, ask: boolean): Promise<boolean> {
  const folder = handle as unknown as PermittedFolder;
  const options = { mode: 'readwrite' } as const;
  if ((await folder.queryPermission(options)) === 'granted') return true;
  return ask && (await folder.requestPermission(options)) === 'granted';
}
