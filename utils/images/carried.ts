import type { Problem } from './block.ts';
import type { ImageFormat } from './imageFormat.ts';

/** Which part of the file something was found in. */
export type Where =
  | 'exif'
  | 'maker-note'
  | 'xmp'
  | 'iptc'
  | 'text'
  | 'comment'
  | 'pixels'
  | 'content-credentials'
  | 'trailer'
  | 'container';

export const FACT_KINDS = [
  'place',
  'time',
  'camera',
  'lens',
  'serial',
  'owner',
  'software',
  'file-name',
  'path',
  'person',
  'caption',
  'keyword',
  'history',
  'identifier',
  'comment',
  'digital-source',
  'no-training',
  'maker-note',
  'other',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** One thing a file says. `label` is the field's own name in its standard, `value` its text, cut at 500 characters. */
export interface Fact {
  label: string;
  value: string;
  where: Where;
}

/** A point on the earth, in degrees; altitude in metres above sea level. */
export interface Position {
  latitude: number;
  longitude: number;
  altitude?: number;
  where: Where;
}

/** A small second picture. It may show what was cut away from the large one. */
export interface Thumbnail {
  bytes: number;
  width?: number;
  height?: number;
  where: Where;
}

/** What an image generator wrote down. Texts are cut at 8,000 characters; a workflow is measured, not repeated. */
export interface Generator {
  tool: string;
  prompt?: string;
  negativePrompt?: string;
  model?: string;
  seed?: string;
  workflow?: { bytes: number; nodes: number };
  where: Where;
}

/** A C2PA manifest store. Any change to the file breaks its signature. */
export interface ContentCredentials {
  bytes: number;
  /** What the manifest says it was made with. */
  claimGenerator?: string;
  /** True when it holds a "training and data mining" assertion. */
  training: boolean;
}

/** What stands behind the end of the picture. */
export interface Trailing {
  kind: 'video' | 'picture' | 'samsung' | 'zip' | 'unknown';
  bytes: number;
}

/** All that a file carries besides its picture. */
export interface Carried {
  format: ImageFormat | 'unknown';
  bytes: number;
  width: number | null;
  height: number | null;
  /** EXIF code 1 to 8; for HEIC and AVIF the same code made from the container's rotation and mirror. */
  orientation: number | null;
  animated: boolean;
  colourProfile: string | null;
  positions: Position[];
  facts: Partial<Record<FactKind, Fact[]>>;
  thumbnails: Thumbnail[];
  generators: Generator[];
  contentCredentials: ContentCredentials | null;
  trailing: Trailing[];
  problems: Problem[];
}
