import { i18n } from '#i18n';
import { pickLabel } from '../../utils/catalog/pickLabel.ts';
import type { Control, Route, Step } from '../../utils/catalog/serviceSchema.ts';
import { Icon } from '../Icon.tsx';
import { formatDate, uiLanguage } from '../locale.ts';
import { Proof } from './Proof.tsx';
import { Label, Words } from './Words.tsx';

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

/** The steps to a control on one platform: the newest layout, and older ones folded away. */
export function RoutePanel({ control, platform }: { control: Control; platform: Route['platform'] }) {
  const [newest, ...older] = control.routes.filter((route) => route.platform === platform);
  return (
    <>
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
    </>
  );
}
