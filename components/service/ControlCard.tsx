import { i18n } from '#i18n';
import { otherLabels, pickLabel } from '../../utils/catalog/pickLabel.ts';
import type { Control, Service } from '../../utils/catalog/serviceSchema.ts';
import { Folded } from '../Folded.tsx';
import { uiLanguage } from '../locale.ts';
import type { ServiceRecord } from '../record.ts';
import { word } from '../word.ts';
import { Contradictions } from './Contradictions.tsx';
import { Defaults } from './Defaults.tsx';
import { DeletionFacts } from './DeletionFacts.tsx';
import { Exceptions } from './Exceptions.tsx';
import { canBeShown } from './guideTask.ts';
import { HistoryList } from './HistoryList.tsx';
import { Proof } from './Proof.tsx';
import { RouteSteps } from './RouteSteps.tsx';
import { SeenLine } from './SeenLine.tsx';
import { ShowMe } from './ShowMe.tsx';
import { StandingForm } from './StandingForm.tsx';
import { deepLinkOf } from './startOf.ts';
import { WhoLine } from './WhoLine.tsx';
import { Label, Words } from './Words.tsx';

/** How each state looks, told by whom it protects, so that nobody has to work out the polarity. */
function Looks({ control }: { control: Control }) {
  const { look, protectiveState } = control;
  if (!look || !protectiveState) return null;
  const other = protectiveState === 'on' ? 'off' : 'on';
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-2">
      {look[protectiveState] && (
        <>
          <dt className="text-safe">{i18n.t('control.looksProtective')}</dt>
          <dd>
            <Words>{look[protectiveState]}</Words>
          </dd>
        </>
      )}
      {look[other] && (
        <>
          <dt className="text-open">{i18n.t('control.looksExposed')}</dt>
          <dd>
            <Words>{look[other]}</Words>
          </dd>
        </>
      )}
    </dl>
  );
}

/** One control: what it does, its default, what it does not cover, the steps to it, and where the person stands. */
export function ControlCard({
  service,
  control,
  record,
}: {
  service: Service;
  control: Control;
  record: ServiceRecord | undefined;
}) {
  const label = pickLabel(control.labels, uiLanguage());
  const others = otherLabels(control.labels, label);
  const disputes = service.contradictions.filter(({ controls }) => controls.includes(control.id));
  const mine = record?.present.get(control.id);
  return (
    <article className="space-y-2.5" aria-label={label?.text ?? control.name}>
      <header>
        <p className="text-soft text-xs">
          {word('topic', control.topic)} · {word('mechanism', control.mechanism)}
        </p>
        <h3 className="text-lg leading-snug font-semibold">
          {label ? <Label {...label} /> : <Words>{control.name}</Words>}
        </h3>
        {label && (
          <p className="text-soft">
            <Words>{control.name}</Words>
          </p>
        )}
      </header>
      <p>
        <Words>{control.effect}</Words>
      </p>
      <Looks control={control} />
      {control.deletion && <DeletionFacts deletion={control.deletion} />}
      {/* Before the steps: in a popup, what stands under them may be out of sight. */}
      <ShowMe service={service} control={control} seen={Boolean(mine?.seen)} />
      <RouteSteps control={control} button={canBeShown(control) ? deepLinkOf(control) : undefined} />
      <div className="rounded-lg border border-line p-2.5">
        <StandingForm serviceId={service.id} control={control} record={mine} />
        <SeenLine record={mine} />
        <HistoryList entries={record?.history.get(control.id) ?? []} />
      </div>
      <Exceptions list={control.exceptions} />
      <Defaults list={control.default} mechanism={control.mechanism} />
      {control.who && (
        <p>
          <span className="font-semibold text-soft text-xs">
            {i18n.t('control.whoHasIt')}
            {i18n.t('common.colon')}{' '}
          </span>
          <WhoLine who={control.who} />
        </p>
      )}
      {disputes.length > 0 && <Contradictions list={disputes} />}
      {control.notes.length + others.length > 0 && (
        <Folded summaryClassName="text-soft text-xs" summary={i18n.t('control.notes')}>
          {others.length > 0 && (
            <p className="mt-1">
              <span className="text-soft">{i18n.t('control.alsoCalled')}</span>{' '}
              {others.map(({ text, lang }, index) => (
                <span key={text} lang={lang}>
                  {index > 0 && ' · '}
                  {text}
                </span>
              ))}
            </p>
          )}
          <ul className="mt-1 list-disc space-y-1 ps-4">
            {control.notes.map((remark) => (
              <li key={remark.text}>
                <Words>{remark.text}</Words>
                <Proof part={remark} />
              </li>
            ))}
          </ul>
        </Folded>
      )}
      <Proof part={control} />
    </article>
  );
}
