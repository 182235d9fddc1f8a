export interface Tool {
  id: 'libatomic' | 'age' | 'chromium' | 'firefox' | 'xvfb' | 'xdotool';
  /** Names on the PATH, the preferred one first; or the one name of a library. */
  names: [string, ...string[]];
  library?: true;
  /** Whether nothing works without it; without the others only some tests fail. */
  needed?: true;
  /** Environment variable that names the program itself. */
  override?: string;
  /** Name of the Debian package. */
  debian: string;
  use: string;
}
export const TOOLS: Tool[];
export function locate(tool: Tool): string | undefined;
export function toolPath(id: Tool['id']): string;
export function howToInstall(missing: Tool[]): string;
