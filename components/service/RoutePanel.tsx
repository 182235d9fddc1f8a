import { i18n } from '#i18n';
import { pickLabel } from '../../utils/catalog/pickLabel.ts';
import type { Control, Route, Step } from '../../utils/catalog/serviceSchema.ts';
import { Folded } from '../Folded.tsx';
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

/** Opens the page of a setting; only its address where a button beside the steps opens it. */
function DeepLink({ address, hasButton }: { address: string; hasButton: boolean }) {
  if (hasButton) return <p className="break-all text-xs">{address.replace(/^https:\/\//, '')}</p>;
  return (
    <a href={address} target="_blank" rel="noreferrer" className="inline-flex items-center gap-1">
      {i18n.t('control.openSetting')} <Icon name="external" className="size-3.5" />
    </a>
  );
}

interface RouteViewProps {
  route: Route;
  control: Control;
  /** The address that has a button of its own, if there is one. */
  button?: string | undefined;
}

function RouteView({ route, control, button }: RouteViewProps) {
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
      {route.deepLink && <DeepLink address={route.deepLink} hasButton={route.deepLink === button} />}
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
export function RoutePanel({
  control,
  platform,
  button,
}: {
  platform: Route['platform'];
} & Omit<RouteViewProps, 'route'>) {
  const [newest, ...older] = control.routes.filter((route) => route.platform === platform);
  return (
    <>
      {newest && <RouteView route={newest} control={control} button={button} />}
      {older.length > 0 && (
        <Folded
          className="mt-1"
          summaryClassName="text-soft text-xs"
          summary={i18n.t('control.olderRoutes', older.length)}
        >
          <div className="mt-1 space-y-2">
            {older.map((route, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: routes have an order and nothing else
              <RouteView key={index} route={route} control={control} button={button} />
            ))}
          </div>
        </Folded>
      )}
    </>
  );
}
