import type { Box } from './viewportBox.ts';

/** Where the card stands in the window. The order is that in which they are tried. */
export const PLACES = ['', 'top', 'left', 'top left'] as const;
/** Class names of the card; none is the lower right. */
export type Place = (typeof PLACES)[number];

/** Between the card and the edge of the window, px; as in cardCss. */
const EDGE = 12;
/** Around what is pointed at: the ring is wider than the thing. */
const ROOM = 12;

const overlapOf = (start: number, length: number, from: number, over: number): number =>
  Math.max(0, Math.min(start + length, from + over) - Math.max(start, from));

/** How much of the target the card would cover there, px². */
function covered(place: Place, area: Box, card: { width: number; height: number }, target: Box): number {
  const left = place.includes('left') ? area.left + EDGE : area.left + area.width - EDGE - card.width;
  const top = place.includes('top') ? area.top + EDGE : area.top + area.height - EDGE - card.height;
  return (
    overlapOf(left, card.width, target.left - ROOM, target.width + 2 * ROOM) *
    overlapOf(top, card.height, target.top - ROOM, target.height + 2 * ROOM)
  );
}

/**
 * A corner of the window where the card does not lie on what it points at: the present one if it will do.
 * @returns `isClear` false where there is none; then the one that covers least
 */
export function clearPlace(
  area: Box,
  card: { width: number; height: number },
  target: Box,
  now: Place,
): { place: Place; isClear: boolean } {
  const ranked = [now, ...PLACES].map((place) => ({ place, cost: covered(place, area, card, target) }));
  const best = ranked.reduce((least, each) => (each.cost < least.cost ? each : least));
  return { place: best.place, isClear: best.cost === 0 };
}
