import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Service } from '../../utils/catalog/serviceSchema.ts';
import type { ReportPart } from '../../utils/ledger/reportOf.ts';
import { formatDate, formatInstant } from '../locale.ts';
import { numberText } from '../pictures/audit/numberText.ts';
import { controlTitle } from '../service/controlTitle.ts';
import { entryText } from '../service/entryText.ts';
import { sizeText } from '../sizeText.ts';
import { FilesReport } from './FilesReport.tsx';
import { RequestReport } from './RequestReport.tsx';

/** The report about one service, site, or the companies outside the catalogue. */
export function PartReport({ part, name, service }: { part: ReportPart; name: string; service: Service | undefined }) {
  const { entries, requests, readings, uploads, evidence } = part;
  const controlName = (id: string) => {
    const control = service?.controls.find((one) => one.id === id);
    return control ? controlTitle(control) : id;
  };
  return (
    <section aria-label={name} className="card space-y-3 p-4 print:border-0 print:p-0">
      <h3 className="font-semibold text-lg">{name}</h3>
      <Block title={i18n.t('report.said')} count={entries.length}>
        <ol className="space-y-1">
          {entries.map((entry) => (
            <li key={entry.id} className="break-inside-avoid">
              <time dateTime={entry.at} className="text-soft">
                {formatInstant(entry.at)}
              </time>{' '}
              {controlName(entry.controlId)}
              {i18n.t('common.colon')} <span className={entry.takenBack ? 'line-through' : ''}>{entryText(entry)}</span>
              {entry.takenBack && ` (${i18n.t('standing.undone')})`}
              {entry.kind === 'statement' && entry.note && <span className="block text-soft">{entry.note}</span>}
            </li>
          ))}
        </ol>
      </Block>
      <Block title={i18n.t('report.asked')} count={requests.length}>
        <div className="space-y-3">
          {requests.map((record) => (
            <RequestReport key={record.request.id} record={record} />
          ))}
        </div>
      </Block>
      <Block title={i18n.t('report.policies')} count={readings.length}>
        <ul className="space-y-1">
          {readings.map(({ id, at, address, textSha256 }) => (
            <li key={id} className="break-inside-avoid">
              <time dateTime={at} className="text-soft">
                {formatInstant(at)}
              </time>{' '}
              {address}
              {textSha256 && <span className="block break-all text-soft text-xs">SHA-256 {textSha256}</span>}
            </li>
          ))}
        </ul>
      </Block>
      <Block title={i18n.t('dashboard.uploads')} count={uploads.length}>
        <table className="text-start max-sm:text-xs">
          <thead>
            <tr className="text-soft">
              <th className="pe-2 sm:pe-4 text-start font-normal">{i18n.t('report.month')}</th>
              <th className="pe-2 sm:pe-4 text-end font-normal">{i18n.t('audit.pictures')}</th>
              <th className="pe-2 sm:pe-4 text-end font-normal">{i18n.t('audit.size')}</th>
              <th className="text-end font-normal">{i18n.t('audit.located')}</th>
            </tr>
          </thead>
          <tbody>
            {uploads.map(({ month, uploads: count, bytes, located }) => (
              <tr key={month}>
                <td className="pe-2 sm:pe-4">{formatDate(month)}</td>
                <td className="pe-2 sm:pe-4 text-end">{numberText(count)}</td>
                <td className="pe-2 sm:pe-4 text-end">{sizeText(bytes)}</td>
                <td className="text-end">{numberText(located)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Block>
      <Block title={i18n.t('health.evidence')} count={evidence.length}>
        <FilesReport files={evidence} />
      </Block>
    </section>
  );
}

function Block({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <div className="space-y-1">
      <h4 className="break-after-avoid font-semibold">{title}</h4>
      {children}
    </div>
  );
}
