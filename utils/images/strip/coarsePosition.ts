/** One degree of latitude is about 111 km: a tenth of it is the grid. */
const STEP = 0.1;

/** A coordinate on the grid: whole degrees and minutes, minutes a multiple of 6. */
export interface CoarseCoordinate {
  degrees: number;
  minutes: number;
  negative: boolean;
}

/**
 * Moves a position to the nearest point of a grid of about 10 km. Degrees of longitude shrink towards the poles, so the grid takes
 * wider steps there. The same place always gives the same point, so two pictures cannot be averaged to the true one.
 */
export function coarsePosition(
  latitude: number,
  longitude: number,
): { latitude: CoarseCoordinate; longitude: CoarseCoordinate } {
  const tenths = Math.round(latitude / STEP);
  const shrink = Math.cos((Math.min(Math.abs(tenths) * STEP, 89) * Math.PI) / 180);
  const wide = Math.max(1, Math.round(1 / shrink));
  return { latitude: fromTenths(tenths), longitude: fromTenths(Math.round(longitude / STEP / wide) * wide) };
}

function fromTenths(tenths: number): CoarseCoordinate {
  const size = Math.abs(tenths);
  return { degrees: Math.floor(size / 10), minutes: (size % 10) * 6, negative: tenths < 0 };
}
