export interface Tool {
  id: 'chromium' | 'firefox' | 'xvfb' | 'xdotool';
  /** Names on the PATH, the preferred one first. */
  names: string[];
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
