import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { pathTo } from '../dashboard/useRoute.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { formatDate } from '../locale.ts';
import { NextStepLine } from '../requests/NextStepLine.tsx';
import type { RequestNeed } from '../requests/requestNeeds.ts';
import { turnedBackSentence } from '../turnedBackSentence.ts';
import { word } from '../word.ts';
import type { OverviewData } from './useOverview.ts';

const MOST_SHOWN = 6;

/** What needs the person today, the most urgent first: each one line and the way to it. */
export function NeedsList({ data, requests }: { data: OverviewData; requests: readonly RequestNeed[] }) {
  const { facts, flipped, unlooked, lookAgain, backup } = data;
  const lines = [
    ...flipped.map(({ serviceId, service, topic, at, protectiveState, turnedBack }) => (
      <Need
        key={`${serviceId} ${topic}`}
        icon="eye"
        tone="text-open"
        href={pathTo('services', serviceId)}
        title={service}
      >
        {turnedBack
          ? `${word('topic', topic)} · ${turnedBackSentence(turnedBack, protectiveState)}`
          : i18n.t('overview.flipped', [word('topic', topic), formatDate(at)])}
      </Need>
    )),
    ...requests.map(({ record, standing }) => (
      <Need
        key={record.request.id}
        icon="warning"
        tone={'status' in standing && standing.status.timing === 'overdue' ? 'text-open' : 'text-unsure'}
        href={pathTo('requests', record.request.id)}
        title={record.request.company.name}
      >
        <NextStepLine standing={standing} />
      </Need>
    )),
    ...unlooked.map(({ serviceId, service }) => (
      <Need key={serviceId} icon="question" tone="text-soft" href={pathTo('services', serviceId)} title={service}>
        {i18n.t('overview.unlooked')}
      </Need>
    )),
    ...lookAgain.map(({ serviceId, last }) => (
      <Need
        key={`again ${serviceId}`}
        icon="eye"
        tone="text-soft"
        href={pathTo('services', serviceId)}
        title={facts.get(serviceId)?.name ?? serviceId}
      >
        {i18n.t('overview.lookAgain', [formatDate(last)])}
      </Need>
    )),
    ...(backup.due
      ? [
          <Need key="backup" icon="download" tone="text-soft" href={pathTo('record')} title={i18n.t('backup.title')}>
            {backup.last ? i18n.t('overview.backupOld', [formatDate(backup.last.at)]) : i18n.t('overview.backupNever')}
          </Need>,
        ]
      : []),
  ];
  const [shown, rest] = [lines.slice(0, MOST_SHOWN), lines.slice(MOST_SHOWN)];
  return (
    <section className="card space-y-2 p-4">
      <h3 className="font-semibold">{i18n.t('overview.needs')}</h3>
      {lines.length === 0 && (
        <p className="flex items-center gap-2 text-safe">
          <Icon name="check" /> {i18n.t('overview.nothing')}
        </p>
      )}
      <ul className="divide-y divide-line">{shown}</ul>
      {rest.length > 0 && (
        <details>
          <summary className="text-link">{i18n.t('overview.more', [rest.length])}</summary>
          <ul className="divide-y divide-line">{rest}</ul>
        </details>
      )}
    </section>
  );
}

function Need({
  icon,
  tone,
  href,
  title,
  children,
}: {
  icon: IconName;
  tone: string;
  href: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <li className="flex gap-3 py-2">
      <span className={`pt-0.5 ${tone}`}>
        <Icon name={icon} />
      </span>
      <div className="min-w-0">
        <a href={href} className="font-semibold">
          {title}
        </a>
        <div>{children}</div>
      </div>
    </li>
  );
}
