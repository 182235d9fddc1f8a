import type { Observation, Row, Statement } from './rowSchemas.ts';

/** What the rows of one control add up to. */
export interface PresentOfControl {
  said?: Statement;
  seen?: Observation;
  /** The newest word and the newest sight say different things. */
  disagree: boolean;
}

/** Newest first. The clock of a device may have been set back; its ids (UUIDv7, monotonic) then break the tie. */
export const newestFirst = (a: Row, b: Row): number => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1);

/** Ids of the rows that have been taken back. */
export const undone = (rows: readonly Row[]): ReadonlySet<string> =>
  new Set(rows.flatMap((row) => (row.kind === 'undo' ? [row.undoes] : [])));

function differ(said: Statement, seen: Observation): boolean {
  if (seen.state === 'could-not-tell') return false;
  const claimed = said.state === 'protected' ? 'protective' : said.state === 'exposed' ? 'exposed' : undefined;
  return claimed !== undefined && claimed !== seen.state;
}

/** The present of one service, by control. The same rows in any order give the same answer. */
export function foldPresent(rows: readonly Row[]): Map<string, PresentOfControl> {
  const gone = undone(rows);
  const present = new Map<string, PresentOfControl>();
  for (const row of [...rows].sort(newestFirst)) {
    if ((row.kind !== 'statement' && row.kind !== 'observation') || gone.has(row.id)) continue;
    const control = present.get(row.controlId) ?? { disagree: false };
    if (row.kind === 'statement') control.said ??= row;
    else control.seen ??= row;
    control.disagree = Boolean(control.said && control.seen && differ(control.said, control.seen));
    present.set(row.controlId, control);
  }
  return present;
}
