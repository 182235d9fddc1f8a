import { useState } from 'react';
import { i18n } from '#i18n';
import { csvTables } from '../../utils/ledger/csvTables.ts';
import { type ZipEntry, zipOf } from '../../utils/ledger/zip/zipOf.ts';
import { UTF8_BOM } from '../../utils/requests/csvOf.ts';
import { handOver } from '../handOver.ts';
import { Icon } from '../Icon.tsx';
import { today } from '../locale.ts';
import { ledgerSentence } from './ledgerSentence.ts';

async function* files(): AsyncGenerator<ZipEntry> {
  for (const [table, text] of Object.entries(await csvTables()))
    yield { name: `${table}.csv`, bytes: new TextEncoder().encode(UTF8_BOM + text) };
}

/** One zip with a CSV file for each table, for a spreadsheet. */
export function TablesButton() {
  const [trouble, setTrouble] = useState('');
  async function download() {
    setTrouble('');
    try {
      handOver(await new Response(zipOf(files())).blob(), `lenscap-tables-${today()}.zip`, 'application/zip');
    } catch (error) {
      setTrouble(ledgerSentence(error));
    }
  }
  return (
    <>
      <button type="button" className="btn" onClick={() => void download()}>
        <Icon name="download" /> {i18n.t('record.tables')}
      </button>
      {trouble && (
        <p role="status" className="text-open">
          {trouble}
        </p>
      )}
    </>
  );
}
