import { expect, it, vi } from 'vitest';
import type { Control } from '../../utils/catalog/serviceSchema.ts';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
const { canBeShown } = await import('./guideTask.ts');

const control = (...platforms: string[]) =>
  ({
    labels: { en: ['Include your recordings'] },
    routes: platforms.map((platform) => ({ platform, steps: [{ target: true }] })),
  }) as unknown as Control;

it('regression: a switch that is known to be in the apps of phones only is not offered to be shown on a page', () => {
  expect(canBeShown(control('ios', 'android'))).toBe(false);
  expect(canBeShown(control('web', 'ios'))).toBe(true);
});

it('a known label is searched for where no way was written down', () => {
  expect(canBeShown(control())).toBe(true);
  expect(canBeShown({ ...control(), labels: null })).toBe(false);
});
