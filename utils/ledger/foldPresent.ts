import type { Observation, Row, Statement, Undo } from './rowSchemas.ts';

/** What the rows of one control add up to. */
export interface PresentOfControl {
  /** The newest thing the person said. */
  said?: Statement;
  /** The newest look at the page. */
  seen?: Observation;
  /** The newest look that could tell; `seen` itself, unless that one could not. */
  told?: Observation;
  /** Seen protective after a reload, and not seen exposed since: the only state that counts as done. */
  confirmedAfterReload?: Observation;
  /** The newest word and the newest look that could tell say different things. */
  disagree: boolean;
  /**
   * Seen protective at one instant and, at the next look that could tell, exposed at another; not seen protective since, and
   * the person has said nothing since.
   */
  turnedBack?: { protectiveAt: string; exposedAt: string };
}

export type Present = Map<string, PresentOfControl>;

/** Newest first. An id is newer than every row its device had written or met, so a clock set back changes no order. */
export const newestFirst = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);

/** Ids of the rows that have been taken back. Taking back an undo brings the row back. */
export function undone(rows: readonly Row[]): ReadonlySet<string> {
  const gone = new Set<string>();
  // Newest first, so that whether an undo stands is known before it counts. Only what is older can be taken back: no circles.
  const undos = rows.filter((row): row is Undo => row.kind === 'undo').sort(newestFirst);
  for (const { id, undoes } of undos) if (!gone.has(id) && undoes < id) gone.add(undoes);
  return gone;
}

function differ(said: Statement, told: Observation): boolean {
  const claimed = said.state === 'protected' ? 'protective' : said.state === 'exposed' ? 'exposed' : undefined;
  return claimed !== undefined && claimed !== told.state;
}

/** Adds a row that is newer than all the present was made of. */
export function addToPresent(present: Present, row: Statement | Observation): void {
  const control: PresentOfControl = present.get(row.controlId) ?? { disagree: false };
  if (row.kind === 'statement') {
    control.said = row;
    delete control.turnedBack;
  } else {
    control.seen = row;
    if (row.state === 'protective') delete control.turnedBack;
    if (row.state === 'exposed' && control.told?.state === 'protective')
      control.turnedBack = { protectiveAt: control.told.at, exposedAt: row.at };
    if (row.state !== 'could-not-tell') control.told = row;
    if (row.state === 'exposed') delete control.confirmedAfterReload;
    if (row.state === 'protective' && row.afterReload) control.confirmedAfterReload = row;
  }
  control.disagree = Boolean(control.said && control.told && differ(control.said, control.told));
  present.set(row.controlId, control);
}

/** The present of one service, by control. The same rows in any order give the same answer. */
export function foldPresent(rows: readonly Row[]): Present {
  const gone = undone(rows);
  const present: Present = new Map();
  for (const row of [...rows].sort(newestFirst).reverse())
    if ((row.kind === 'statement' || row.kind === 'observation') && !gone.has(row.id)) addToPresent(present, row);
  return present;
}
