import { Suspense } from 'react';
import { i18n } from '#i18n';
import type { Control } from '../../utils/catalog/serviceSchema.ts';
import { lazyLater } from '../lazyLater.ts';
import { RoutePanel } from './RoutePanel.tsx';

const PLATFORMS = ['web', 'ios', 'android'] as const;

// Tabs that do right by keyboards and screen readers are heavy, and the answer does not wait for them.
const RouteTabs = lazyLater(() => import('./RouteTabs.tsx'));

/**
 * The steps to a control, by platform. Until the tabs are here, the first platform's steps stand where they will stand.
 * @param button the address that a button beside the steps opens, so that no link says the same again
 */
export function RouteSteps({ control, button }: { control: Control; button?: string | undefined }) {
  const platforms = PLATFORMS.filter((platform) => control.routes.some((route) => route.platform === platform));
  const first = platforms[0];
  if (!first) return null;
  const panel = <RoutePanel control={control} platform={first} button={button} />;
  const waiting = (
    <>
      <p className="mb-2 border-line border-b px-2 pt-1 pb-1.25 font-semibold">{i18n.t(`control.${first}`)}</p>
      {panel}
    </>
  );
  return (
    <Suspense fallback={waiting}>
      <RouteTabs control={control} platforms={platforms} button={button} />
    </Suspense>
  );
}
