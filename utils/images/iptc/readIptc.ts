import { guessText } from '../bytes.ts';
import type { FactKind } from '../carried.ts';
import type { FactSink } from '../factSink.ts';
import { iptcDatasets } from './iptcDatasets.ts';
import table from './iptcFacts.json' with { type: 'json' };

const FACTS: Readonly<Record<string, string[]>> = table;

/** Reads IPTC-IIM data; of its records only the second, the application record, speaks of people and places. */
export function readIptc(data: Uint8Array, sink: FactSink): void {
  for (const { record, number, valueStart, end } of iptcDatasets(data).datasets) {
    const [kind, label] = record === 2 ? (FACTS[number] ?? []) : [];
    if (kind && label) sink.add(kind as FactKind, label, guessText(data.subarray(valueStart, end)), 'iptc');
  }
}
