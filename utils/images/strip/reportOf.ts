import { stealthPayload } from '../container/stealthPayload.ts';
import type { AnyLayout } from '../walkFile.ts';
import type { Kept, NotSupported, StripNote } from './stripped.ts';
import type { Wanted } from './wanted.ts';

/** Why this file cannot be taken apart safely; null when it can. */
export function whyNot(layout: AnyLayout): NotSupported | null {
  if (layout.problems.has('too-many-parts')) return 'too-many-parts';
  if (!layout.blocks.some((block) => block.kind === 'picture')) return 'no-picture-inside';
  return layout.problems.has('damaged') ? 'damaged' : null;
}

export function keptOf(layout: AnyLayout, wanted: Wanted): Kept[] {
  const kept: Kept[] = ['picture'];
  if (layout.blocks.some((block) => block.kind === 'colour')) kept.push('colour');
  if (wanted.exif) kept.push('orientation');
  if (layout.animated) kept.push('animation');
  if (wanted.xmp) kept.push('no-training');
  return kept;
}

/** What the person has to know besides. */
export function notesOf(bytes: Uint8Array, layout: AnyLayout, wanted: Wanted): StripNote[] {
  const notes: StripNote[] = [];
  if (layout.blocks.some((block) => block.kind === 'content-credentials')) notes.push('content-credentials-break');
  if (layout.format === 'png' && stealthPayload(bytes)) notes.push('alpha-payload-stays');
  if (layout.problems.has('truncated')) notes.push('file-was-cut-short');
  if (wanted.addsTag) notes.push('no-training-added');
  return notes;
}
