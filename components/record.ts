import { useEffect, useState } from 'react';
import { tellWorker } from '../utils/extension/messages.ts';
import { appendStatement, undo } from '../utils/ledger/appendRow.ts';
import type { PresentOfControl } from '../utils/ledger/foldPresent.ts';
import { type HistoryEntry, historyOf } from '../utils/ledger/historyOf.ts';
import { presentOf } from '../utils/ledger/presentOf.ts';
import { rowsOf } from '../utils/ledger/readRows.ts';
import type { Row, Statement } from '../utils/ledger/rowSchemas.ts';
import { watchLedger } from '../utils/ledger/watchLedger.ts';
import { ledgerSentence } from './recordPage/ledgerSentence.ts';

export type StatementState = Statement['state'];
export type ControlRecord = PresentOfControl;

/** What the ledger holds about one service: the present and the history of each control, newest first. */
export interface ServiceRecord {
  present: ReadonlyMap<string, ControlRecord>;
  history: ReadonlyMap<string, HistoryEntry[]>;
  /** How many rows could not be read. */
  damaged: number;
}

/** The worker redraws the icon. The row is on disk by now, so a worker that does not answer costs nothing but a redraw. */
export async function tellChange(): Promise<void> {
  await tellWorker('recordChanged', {}).catch((error) => console.error('icon-not-redrawn', error));
}

/** Saves what the person says; rejects if it is not on disk. */
export async function saveStatement(statement: Parameters<typeof appendStatement>[0]): Promise<void> {
  await appendStatement(statement);
  await tellChange();
}

/** Takes a statement back. The row stays in the history. */
export async function takeBack(row: Pick<Row, 'id' | 'serviceId'>): Promise<void> {
  await undo(row);
  await tellChange();
}

/**
 * Runs `read` now and after every change of the ledger, by any window. `undefined` until the first answer; `trouble` is
 * the sentence for the person if the ledger could not be read, or empty.
 */
export function useLedger<T>(key: string, read: () => Promise<T>): { value: T | undefined; trouble: string } {
  const [state, setState] = useState<{ key: string; value?: T; trouble: string }>({ key, trouble: '' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says when `read` means something else
  useEffect(() => {
    let here = true;
    let asked = 0;
    let answered = 0;
    const again = () => {
      asked += 1;
      const mine = asked;
      // Two writes in quick succession: the answer to the first may come last.
      const isNews = () => {
        if (!here || mine < answered) return false;
        answered = mine;
        return true;
      };
      read().then(
        (value) => isNews() && setState({ key, value, trouble: '' }),
        (error) => {
          if (isNews()) setState((old) => ({ ...old, trouble: ledgerSentence(error) }));
        },
      );
    };
    again();
    const stop = watchLedger(again);
    return () => {
      here = false;
      stop();
    };
  }, [key]);
  return { value: state.key === key ? state.value : undefined, trouble: state.trouble };
}

const NO_HISTORY: ServiceRecord['history'] = new Map();

/**
 * The person's record of one service, kept up to date. The present is one record of the ledger and comes first; the
 * history, which grows with the years, comes after it.
 */
export function useServiceRecord(serviceId: string): { record: ServiceRecord | undefined; trouble: string } {
  const present = useLedger(serviceId, () => presentOf(serviceId));
  const past = useLedger(serviceId, async () => {
    const { rows, damaged } = await rowsOf(serviceId);
    return { history: Map.groupBy(historyOf(rows), ({ controlId }) => controlId), damaged: damaged.length };
  });
  const { history = NO_HISTORY, damaged = 0 } = past.value ?? {};
  return {
    record: present.value && { present: present.value, history, damaged },
    trouble: present.trouble || past.trouble,
  };
}
