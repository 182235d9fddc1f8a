import { LOOK_AGAIN_DAYS, type LookAgain, lookAgainOf } from '../../utils/catalog/lookAgainOf.ts';
import type { StandingFacts } from '../../utils/catalog/toStandingFacts.ts';
import { readSettings } from '../../utils/extension/settings.ts';
import { standingFactsOf } from '../../utils/extension/standingFactsOf.ts';
import type { RequestRecord } from '../../utils/ledger/foldRequests.ts';
import { health } from '../../utils/ledger/health.ts';
import { backupIsDue } from '../../utils/ledger/lastBackup.ts';
import type { LastBackup, UploadSum } from '../../utils/ledger/layout.ts';
import { openRequests } from '../../utils/ledger/openRequests.ts';
import { presentOfAll } from '../../utils/ledger/presentOf.ts';
import { recentRows } from '../../utils/ledger/recentRows.ts';
import { requestOf } from '../../utils/ledger/requests.ts';
import type { Row } from '../../utils/ledger/rowSchemas.ts';
import { uploadSums } from '../../utils/ledger/sums/uploadSums.ts';
import { useLedger } from '../record.ts';
import { type Overview, overviewOf } from './overviewOf.ts';

const LATELY = 8;
/** Reminded of a backup when the last one is as old and something was written since, or there are as many rows and none. */
const BACKUP_AFTER = { days: 30, rows: 20 };

export interface OverviewData extends Overview {
  facts: ReadonlyMap<string, StandingFacts>;
  /** Those that are not closed. */
  requests: readonly RequestRecord[];
  /** By request, the company of each that was touched lately. */
  companies: ReadonlyMap<string, string>;
  sums: readonly UploadSum[];
  lately: readonly Row[];
  /** Services whose switches deserve another look by now. */
  lookAgain: readonly LookAgain[];
  backup: { due: boolean; last: LastBackup | undefined };
  /** Nothing was ever recorded. */
  empty: boolean;
}

async function readOverview(): Promise<OverviewData> {
  const [presents, { requests }, { sums }, lately, { rows, lastBackup }] = await Promise.all([
    presentOfAll(),
    openRequests(),
    uploadSums(0),
    recentRows(LATELY),
    health(navigator.storage),
  ]);
  const facts = new Map<string, StandingFacts>();
  for (const serviceId of presents.keys()) {
    const known = await standingFactsOf(serviceId);
    if (known) facts.set(serviceId, known);
  }
  const due = backupIsDue(lastBackup ?? undefined, rows, Temporal.Now.instant(), BACKUP_AFTER);
  const { lookAgainDays = LOOK_AGAIN_DAYS } = await readSettings();
  const now = Temporal.Now.instant();
  const looks = lookAgainOf(presents, facts, lookAgainDays, Temporal.Now.timeZoneId());
  return {
    ...overviewOf(presents, facts),
    lookAgain: looks.filter(({ at }) => Temporal.Instant.compare(at, now) <= 0),
    facts,
    requests,
    companies: await companiesOf(lately),
    sums,
    lately,
    backup: { due, last: lastBackup ?? undefined },
    empty: rows === 0,
  };
}

async function companiesOf(rows: readonly Row[]): Promise<Map<string, string>> {
  const ids = rows.flatMap((row) =>
    row.kind === 'request' ? row.id : row.kind === 'request-event' ? row.requestId : [],
  );
  const records = await Promise.all([...new Set(ids)].map(requestOf));
  return new Map(records.flatMap((record) => (record ? [[record.request.id, record.request.company.name]] : [])));
}

/** All the overview shows, kept up to date; reads sums and newest rows, so it costs the same with 100,000 uploads. */
export const useOverview = () => useLedger('overview', readOverview);
