import type { Position } from './carried.ts';
import { readMetadata } from './readMetadata.ts';
import { addTag } from './strip/addTag.ts';
import type { StripChoices } from './strip/choices.ts';
import { type CoarseCoordinate, coarsePosition } from './strip/coarsePosition.ts';
import { possible } from './strip/inserts.ts';
import { locationInPlace } from './strip/locationInPlace.ts';
import { stripBlocks } from './strip/stripBlocks.ts';
import { stripHeif } from './strip/stripHeif.ts';
import { stripLocation } from './strip/stripLocation.ts';
import { type Outcome, type Stripped, stripped } from './strip/stripped.ts';
import { stripTiff } from './strip/stripTiff.ts';
import { wanted } from './strip/wanted.ts';
import { type AnyLayout, walkFile } from './walkFile.ts';

/**
 * Takes metadata out of a picture file without decoding the picture. Pixels, colour profile and orientation stay bit for bit; when that
 * cannot be promised the status is `not-supported` and the file is handed back untouched. Never throws.
 *
 * @param choices what goes (`everything` unless said otherwise) and what becomes of the "no AI training" tag (`keep`)
 */
export function stripMetadata(bytes: Uint8Array, choices: StripChoices = {}): Stripped {
  const layout = walkFile(bytes);
  if (!layout) return stripped(bytes, 'unknown', { reason: 'not-an-image' });
  const { what = 'everything', noTraining = 'keep' } = choices;
  if (what === 'everything') return stripped(bytes, layout.format, everything(bytes, layout, noTraining));
  const coarse = what === 'coarse-location';
  const result = stripped(bytes, layout.format, location(bytes, layout, coarse));
  if (isLeft(result, coarse)) return stripped(bytes, layout.format, { reason: 'location-would-stay' });
  return noTraining === 'add' && result.status !== 'not-supported' ? withTag(bytes, result) : result;
}

/** The cleaned file with the "no AI training" tag in it, where the format has room for it. */
function withTag(input: Uint8Array, result: Stripped): Stripped {
  const layout = walkFile(result.bytes);
  const tagged = layout ? addTag(result.bytes, layout) : 'no-room';
  if (tagged === 'there-already') return { ...result, kept: [...result.kept, 'no-training'] };
  const isAdded = tagged !== 'no-room';
  return stripped(input, result.format, {
    parts: isAdded ? tagged : result.parts,
    changed: isAdded || result.status === 'cleaned',
    removed: result.removed,
    kept: result.kept,
    notes: [...result.notes, isAdded ? 'no-training-added' : 'no-training-not-written'],
    pictureIdentical: result.pictureIdentical,
  });
}

function everything(
  bytes: Uint8Array,
  layout: AnyLayout,
  noTraining: NonNullable<StripChoices['noTraining']>,
): Outcome {
  const all = wanted(bytes, layout, noTraining);
  if ('heif' in layout) return stripHeif(bytes, layout, all);
  if ('tiff' in layout) return stripTiff(bytes, layout.tiff, all);
  const able = possible(bytes, layout, all);
  const outcome = stripBlocks(bytes, layout, able);
  if (!('reason' in outcome) && all.xmp && !able.xmp) outcome.notes.push('no-training-not-written');
  return outcome;
}

function location(bytes: Uint8Array, layout: AnyLayout, coarse: boolean): Outcome {
  return 'heif' in layout || 'tiff' in layout
    ? locationInPlace(bytes, layout, coarse)
    : stripLocation(bytes, layout, coarse);
}

/** Reads the result again: a position that is still there makes the whole answer "not supported", never "cleaned". */
function isLeft(result: Stripped, coarse: boolean): boolean {
  if (result.status === 'not-supported') return false;
  const { positions, facts } = readMetadata(result.bytes);
  return (facts.place?.length ?? 0) > 0 || !positions.every((position) => coarse && isCoarse(position));
}

/** True for a position that lies on the 10 km grid. */
function isCoarse({ latitude, longitude, altitude }: Position): boolean {
  const grid = coarsePosition(latitude, longitude);
  const degrees = (coordinate: CoarseCoordinate): number => coordinate.degrees + coordinate.minutes / 60;
  const near = (one: number, other: number): boolean => Math.abs(Math.abs(one) - other) < 1e-6;
  return altitude === undefined && near(latitude, degrees(grid.latitude)) && near(longitude, degrees(grid.longitude));
}
