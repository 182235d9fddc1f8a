import { STAYS } from './block.ts';
import { stealthPayload } from './container/stealthPayload.ts';
import { walkFile } from './walkFile.ts';

/**
 * The quick look before the full reading: takes the file apart and opens nothing.
 * @param head the file, or its first bytes
 * @param total length of the whole file
 * @returns `no` only when the whole structure was seen and holds nothing but picture and colour; else `maybe`
 */
export function hasSensitive(head: Uint8Array, total: number = head.length): 'no' | 'maybe' {
  if (head.length < total) return 'maybe';
  const layout = walkFile(head);
  if (!layout || layout.problems.size > 0) return 'maybe';
  // What NovelAI hides in the pixels has no block of its own.
  if (layout.format === 'png' && stealthPayload(head)) return 'maybe';
  return layout.blocks.every((block) => STAYS.has(block.kind)) ? 'no' : 'maybe';
}
