import type { Picture } from './xvfb.ts';

/** A part of a picture, in pixels from its top left. */
export interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** How many pixels of `area` have the colour "#rrggbb", give or take what drawing does to it. */
export function countColour({ width, data }: Picture, area: Area, colour: string): number {
  const wanted = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  let count = 0;
  for (let y = area.top; y < area.top + area.height; y++) {
    for (let x = area.left; x < area.left + area.width; x++) {
      const at = (y * width + x) * 4;
      if (wanted.every((value, channel) => Math.abs(value - (data[at + channel] ?? 0)) < 12)) count++;
    }
  }
  return count;
}
