import { walkFile } from './walkFile.ts';

/** Pixel size as the file says it, before any rotation; null when the file does not say. */
export function imageSize(bytes: Uint8Array): { width: number; height: number } | null {
  const layout = walkFile(bytes);
  if (!layout?.width || !layout.height) return null;
  return { width: layout.width, height: layout.height };
}
