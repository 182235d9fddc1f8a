import { Tabs } from '@base-ui/react/tabs';
import { i18n } from '#i18n';
import { pickLabel } from '../../utils/catalog/pickLabel.ts';
import type { Control, Route, Step } from '../../utils/catalog/serviceSchema.ts';
import { Icon } from '../Icon.tsx';
import { formatDate, uiLanguage } from '../locale.ts';
import { Proof } from './Proof.tsx';
import { Label, Words } from './Words.tsx';

const PLATFORMS = ['web', 'ios', 'android'] as const;

function StepLine({ step, control }: { step: Step; control: Control }) {
  const label = pickLabel(step.target ? (step.label ?? control.labels) : step.label, uiLanguage());
  if (!step.do && label) return <Label {...label} />;
  return (
    <>
      <Words>{step.do ?? control.name}</Words> {label && <Label {...label} />}
    </>
  );
}

function RouteView({ route, control }: { route: Route; control: Control }) {
  return (
    <div className="space-y-1">
      <ol className="list-decimal space-y-1 ps-5 marker:text-soft">
        {route.steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have an order and nothing else
          <li key={index}>
            <StepLine step={step} control={control} />
          </li>
        ))}
      </ol>
      {route.deepLink && (
        <a href={route.deepLink} target="_blank" rel="noreferrer" className="inline-flex items-center gap-1">
          {i18n.t('control.openSetting')} <Icon name="external" className="size-3.5" />
        </a>
      )}
      <p className="text-xs text-soft">
        {route.seen ? i18n.t('control.routeSeen', [formatDate(route.seen)]) : i18n.t('control.routeUndated')}
        {route.layout && (
          <>
            {' · '}
            <Words>{route.layout}</Words>
          </>
        )}
      </p>
      <Proof part={route} />
    </div>
  );
}

/** The steps to a control, one tab per platform, newest layout first and older ones folded away. */
export function RouteSteps({ control }: { control: Control }) {
  const platforms = PLATFORMS.filter((platform) => control.routes.some((route) => route.platform === platform));
  const first = platforms[0];
  if (!first) return null;
  return (
    <Tabs.Root defaultValue={first}>
      <Tabs.List aria-label={i18n.t('control.steps')} className="mb-2 flex gap-1 border-line border-b">
        {platforms.map((platform) => (
          <Tabs.Tab
            key={platform}
            value={platform}
            className="-mb-px border-transparent border-b-2 px-2 py-1 text-soft aria-selected:border-safe aria-selected:font-semibold aria-selected:text-ink"
          >
            {i18n.t(`control.${platform}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {platforms.map((platform) => {
        const [newest, ...older] = control.routes.filter((route) => route.platform === platform);
        return (
          <Tabs.Panel key={platform} value={platform}>
            {newest && <RouteView route={newest} control={control} />}
            {older.length > 0 && (
              <details className="mt-1">
                <summary className="text-soft text-xs">{i18n.t('control.olderRoutes', older.length)}</summary>
                <div className="mt-1 space-y-2">
                  {older.map((route, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: routes have an order and nothing else
                    <RouteView key={index} route={route} control={control} />
                  ))}
                </div>
              </details>
            )}
          </Tabs.Panel>
        );
      })}
    </Tabs.Root>
  );
}
