import { expect, test } from 'vitest';
import { clearPlace } from './clearPlace.ts';

const wide = { left: 0, top: 0, width: 900, height: 560 };
/** A window of 900×560 at 200 %. */
const zoomed = { left: 0, top: 0, width: 450, height: 280 };
const card = { width: 340, height: 190 };
const at = (left: number, top: number) => ({ left, top, width: 40, height: 22 });

test('stays where it is, as long as it covers nothing', () => {
  expect(clearPlace(wide, card, at(20, 20), '')).toEqual({ place: '', isClear: true });
  expect(clearPlace(wide, card, at(20, 20), 'top')).toEqual({ place: 'top', isClear: true });
});

test('goes up from a thing in the lower right, and does not come back for nothing', () => {
  expect(clearPlace(wide, card, at(800, 500), '')).toEqual({ place: 'top', isClear: true });
  expect(clearPlace(wide, card, at(800, 300), 'top')).toEqual({ place: 'top', isClear: true });
});

test('goes aside where the window is too low for above and below', () => {
  expect(clearPlace(zoomed, card, at(400, 130), '')).toEqual({ place: 'left', isClear: true });
});

test('says so where it covers the thing everywhere, and takes the least', () => {
  expect(clearPlace({ ...zoomed, width: 364 }, card, at(160, 140), '').isClear).toBe(false);
  expect(clearPlace({ ...zoomed, width: 364 }, card, at(160, 75), 'top')).toEqual({ place: '', isClear: false });
});

test('makes room for the ring too', () => {
  expect(clearPlace(wide, card, at(500, 400), '').place).toBe('top');
});
