import { i18n } from '#i18n';
import { DueLine } from '../requests/DueLine.tsx';
import { NextStepLine } from '../requests/NextStepLine.tsx';
import type { RequestRecord } from '../requests/requestRecords.ts';
import { requestStanding } from '../requests/requestStatus.ts';
import { StatusMark } from '../requests/StatusMark.tsx';
import { word } from '../word.ts';
import { Shown } from './Shown.tsx';

const DAYS_AGO = 9;

/** A request for erasure under the GDPR that was sent nine days ago. */
function sentLately(now: Temporal.Instant): RequestRecord {
  const at = now.subtract({ hours: 24 * DAYS_AGO }).toString();
  const base = { id: '', device: '', at };
  return {
    request: {
      ...base,
      kind: 'request',
      company: { name: 'Pixel Forge' },
      regime: 'eu-gdpr',
      rights: ['erasure'],
      zone: 'Europe/Paris',
      country: 'FR',
      reference: 'LC-2041',
      letter: { lang: 'en', subject: '', body: '' },
    },
    events: [{ ...base, kind: 'request-event', requestId: '', event: 'sent', on: at.slice(0, 10) }],
  };
}

/** What the requests page says of a letter that waits for its answer. */
export default function RequestShown() {
  const now = Temporal.Now.instant();
  const record = sentLately(now);
  const standing = requestStanding(record, now);
  return (
    <Shown caption={i18n.t('welcome.requests.shown')}>
      <div className="card space-y-2 p-3">
        <p className="font-semibold">{record.request.company.name}</p>
        <p className="text-soft text-xs">
          {word('requestType', 'erasure')} · {record.request.reference}
        </p>
        <StatusMark standing={standing} />
        <NextStepLine standing={standing} sum={false} />
        {'status' in standing && (
          <ul className="border-line border-t pt-2">
            {standing.status.dues.slice(0, 1).map((due) => (
              <DueLine key={due.clock} due={due} />
            ))}
          </ul>
        )}
      </div>
    </Shown>
  );
}
