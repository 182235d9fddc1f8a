import { joinBytes } from '../bytes.ts';
import type { ImageFormat } from '../imageFormat.ts';

export type StripStatus = 'cleaned' | 'nothing-to-remove' | 'not-supported';

/** Why a file was not touched. */
export type NotSupported =
  | 'not-an-image'
  | 'no-picture-inside'
  | 'damaged'
  | 'too-many-parts'
  | 'raw-photo'
  | 'big-tiff'
  | 'layout-not-understood'
  | 'location-would-stay';

export type Kept =
  | 'picture'
  | 'colour'
  | 'orientation'
  | 'animation'
  | 'no-training'
  | 'auxiliary-pictures'
  | 'further-pages'
  | 'other-metadata';

export type StripNote =
  /** A C2PA manifest was in the file: it is gone, or it stays and its signature no longer fits. */
  | 'content-credentials-break'
  /** NovelAI's payload is part of the pixels: it cannot be taken out without changing the picture. */
  | 'alpha-payload-stays'
  | 'file-was-cut-short'
  /** The "no AI training" tag was wanted, but this file has no room for it without moving picture data. */
  | 'no-training-not-written'
  | 'no-training-added';

export interface Removed {
  name: string;
  bytes: number;
}

/** The outcome of one removal. */
export interface Stripped {
  status: StripStatus;
  format: ImageFormat | 'unknown';
  reason?: NotSupported;
  /** The file in pieces, most of them views on the input: `new Blob(parts)` copies nothing twice. */
  parts: Uint8Array[];
  /** The file in one piece, joined when first asked for; the input itself when nothing was changed. */
  readonly bytes: Uint8Array;
  removed: Removed[];
  kept: Kept[];
  notes: StripNote[];
  /** True when every byte of picture, colour and structure data of the input stands in the output, in the same order. */
  pictureIdentical: boolean;
}

/** What the stripper of one format hands back. `picture` are the stretches of the input that have to come out unchanged. */
export type Outcome =
  | { reason: NotSupported }
  | {
      parts: Uint8Array[];
      changed: boolean;
      removed: Removed[];
      kept: Kept[];
      notes: StripNote[];
      pictureIdentical: boolean;
    };

/** Makes the answer. An outcome that cannot prove that the picture is the same is no outcome: the file stays as it was. */
export function stripped(input: Uint8Array, format: Stripped['format'], attempt: Outcome): Stripped {
  const isProven = 'reason' in attempt || attempt.pictureIdentical;
  const outcome: Outcome = isProven ? attempt : { reason: 'layout-not-understood' };
  const base = 'reason' in outcome ? { removed: [], kept: [], notes: [], pictureIdentical: true } : outcome;
  const touched = !('reason' in outcome) && outcome.changed;
  const parts = touched && 'parts' in outcome ? outcome.parts : [input];
  let joined: Uint8Array | undefined;
  return {
    status: 'reason' in outcome ? 'not-supported' : touched ? 'cleaned' : 'nothing-to-remove',
    format,
    ...('reason' in outcome ? { reason: outcome.reason } : {}),
    parts,
    get bytes() {
      joined ??= joinBytes(parts);
      return joined;
    },
    removed: touched ? sumByName(base.removed) : [],
    kept: base.kept,
    notes: base.notes,
    pictureIdentical: base.pictureIdentical,
  };
}

function sumByName(removed: readonly Removed[]): Removed[] {
  const sums = new Map<string, number>();
  for (const { name, bytes } of removed) sums.set(name, (sums.get(name) ?? 0) + bytes);
  return Array.from(sums, ([name, bytes]) => ({ name, bytes }));
}
