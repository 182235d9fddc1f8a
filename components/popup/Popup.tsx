import { lazy, Suspense, useState } from 'react';
import { i18n } from '#i18n';
import { Icon, type IconName } from '../Icon.tsx';
import { lazyLater } from '../lazyLater.ts';
import { openDashboard } from '../openDashboard.ts';
import { RecordTrouble } from '../RecordTrouble.tsx';
import { useServiceRecord } from '../record.ts';
import { ServiceView } from '../service/ServiceView.tsx';
import { TabContext } from '../service/tabContext.ts';
import { word } from '../word.ts';
import { AtSide } from './AtSide.tsx';
import type { PopupAnswer } from './popupAnswer.ts';

// Not needed for the answer, so it comes after it.
const ReadPolicy = lazyLater(() => import('../policy/ReadPolicy.tsx'));
const LossNotice = lazyLater(() => import('../LossNotice.tsx'));
const RecordRoute = lazyLater(() => import('../service/RecordRoute.tsx'));
const RecognitionOffer = lazyLater(() => import('./RecognitionOffer.tsx'));
const WatchOffers = lazyLater(() => import('./WatchOffers.tsx'));
const WhoHas = lazy(() => import('../pictures/audit/WhoHas.tsx'));

function Message({ icon, title, hint }: { icon: IconName; title: string; hint?: string }) {
  return (
    <div className="card flex gap-2.5 p-3">
      <Icon name={icon} className="mt-0.5 size-5 text-soft" />
      <div>
        <h2 className="font-semibold text-lg leading-snug">{title}</h2>
        {hint && <p className="mt-1 text-soft">{hint}</p>}
      </div>
    </div>
  );
}

function KnownService({ answer }: { answer: Extract<PopupAnswer, { kind: 'service' }> }) {
  const { record, trouble } = useServiceRecord(answer.service.id);
  return (
    <>
      <RecordTrouble trouble={trouble} />
      <TabContext value={answer}>
        <ServiceView service={answer.service} record={record} />
        <Suspense>
          <ReadPolicy tabId={answer.tabId} service={answer.service} />
          <WatchOffers service={answer.service} host={answer.host} />
          <RecordRoute tabId={answer.tabId} />
        </Suspense>
      </TabContext>
    </>
  );
}

function Answer({ answer }: { answer: PopupAnswer }) {
  switch (answer.kind) {
    case 'service':
      return <KnownService answer={answer} />;
    case 'broken':
      return <Message icon="warning" title={i18n.t('popup.serviceBroken')} hint={i18n.t('popup.serviceBrokenHint')} />;
    case 'not-in-catalogue':
      return (
        <>
          <Message
            icon="question"
            title={i18n.t('popup.notInCatalogue')}
            hint={i18n.t('popup.notInCatalogueHint', [answer.host])}
          />
          <Suspense>
            <ReadPolicy tabId={answer.tabId} />
            <WatchOffers host={answer.host} />
            <RecordRoute tabId={answer.tabId} />
          </Suspense>
        </>
      );
    case 'unreadable':
      return <Message icon="minus" title={i18n.t('popup.unreadableTitle')} hint={word('unreadable', answer.reason)} />;
  }
}

/** Never shortened: the end of a host name says whose it is. */
function Title({ answer }: { answer: PopupAnswer }) {
  if (answer.kind === 'unreadable') return <h1 className="font-semibold text-lg">Lenscap</h1>;
  return (
    // A name keeps its words whole: the buttons go to the next line before one is torn.
    <div className="max-w-full grow basis-0 wrap-break-word">
      <h1 className="font-semibold text-lg leading-tight">
        {answer.kind === 'service' ? answer.service.name : answer.host}
      </h1>
      {answer.kind === 'service' && <p className="text-soft text-xs">{answer.host}</p>}
    </div>
  );
}

/** The popup: what Lenscap knows about the page in front of the person, and where they stand. */
export function Popup({ answer }: { answer: PopupAnswer }) {
  const [asksWho, setAsksWho] = useState(false);
  return (
    // A picture dragged over the popup opens the place where it can be dropped.
    // biome-ignore lint/a11y/noStaticElementInteractions: the button below does the same
    <div className="flex min-h-64 flex-col gap-2 p-2.5" onDragEnter={() => setAsksWho(true)}>
      <header className="flex flex-wrap items-center gap-2">
        <Title answer={answer} />
        <div className="ms-auto flex shrink-0 gap-1">
          {'tabId' in answer && <AtSide tabId={answer.tabId} />}
          <button type="button" className="btn whitespace-nowrap" onClick={() => openDashboard()}>
            <Icon name="grid" /> {i18n.t('common.dashboard')}
          </button>
        </div>
      </header>
      <main className="flex flex-1 flex-col gap-2">
        <Suspense>
          <LossNotice />
        </Suspense>
        <Answer answer={answer} />
      </main>
      {asksWho ? (
        <Suspense fallback={<p className="text-soft">{i18n.t('common.loading')}</p>}>
          <WhoHas />
        </Suspense>
      ) : (
        <button
          type="button"
          className="px-1 text-start text-link text-xs underline underline-offset-2"
          onClick={() => setAsksWho(true)}
        >
          {i18n.t('whoHas.title')}
        </button>
      )}
      <Suspense>
        <RecognitionOffer {...(answer.kind === 'service' && { hosts: answer.service.hosts })} />
      </Suspense>
    </div>
  );
}
