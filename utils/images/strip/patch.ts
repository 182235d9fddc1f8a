/** New bytes for a place of the file, as many as stood there: nothing moves, so no offset in the file becomes wrong. */
export interface Patch {
  at: number;
  bytes: Uint8Array;
}

/** A stretch of the file: from the first byte to the one behind the last. */
export interface Range {
  start: number;
  end: number;
}

/** What an edit gives: the new bytes of the same length, `same` when nothing had to go, `unreadable` when it cannot be told. */
export type Edit = Uint8Array | 'same' | 'unreadable';

/** @returns false when two patches touch the same byte or one reaches beyond the file */
export function patchesAreSound(patches: Patch[], length: number): boolean {
  let behind = 0;
  for (const { at, bytes } of patches.sort((a, b) => a.at - b.at)) {
    if (at < behind) return false;
    behind = at + bytes.length;
  }
  return behind <= length;
}

/** The file with its patches, as views on the old bytes and the new ones between them. Patches have to be sound. */
export function patched(bytes: Uint8Array, patches: readonly Patch[]): Uint8Array[] {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const patch of patches) {
    if (patch.at > at) parts.push(bytes.subarray(at, patch.at));
    parts.push(patch.bytes);
    at = patch.at + patch.bytes.length;
  }
  if (at < bytes.length) parts.push(bytes.subarray(at));
  return parts;
}

/** Ranges in order, those that touch made one. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const { start, end } of [...ranges]
    .filter((range) => range.end > range.start)
    .sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** True when some range of one list shares a byte with some range of the other. Both lists have to be merged. */
export function rangesMeet(left: readonly Range[], right: readonly Range[]): boolean {
  let r = 0;
  for (const range of left) {
    while (r < right.length && (right[r] as Range).end <= range.start) r++;
    const other = right[r];
    if (other && other.start < range.end) return true;
  }
  return false;
}

/** True when all bytes are zero. */
export function isZero(bytes: Uint8Array): boolean {
  for (let n = 0; n < bytes.length; n++) if (bytes[n] !== 0) return false;
  return true;
}

/** True when both hold the same bytes. */
export function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  if (left.buffer === right.buffer && left.byteOffset === right.byteOffset) return true;
  for (let n = 0; n < left.length; n++) if (left[n] !== right[n]) return false;
  return true;
}
