import { u8, u16be } from '../bytes.ts';

/** One dataset of IPTC-IIM (version 4.2, §1.5): `record:number` and its value; offsets from the start of the data. */
export interface IptcDataset {
  record: number;
  number: number;
  start: number;
  valueStart: number;
  end: number;
}

const MAX_DATASETS = 5_000;

/** @returns the datasets up to the first fault or padding; `sound` is false when something else than zeros follows */
export function iptcDatasets(data: Uint8Array): { datasets: IptcDataset[]; sound: boolean } {
  const datasets: IptcDataset[] = [];
  let at = 0;
  while (u8(data, at) === 0x1c && at + 5 <= data.length && datasets.length < MAX_DATASETS) {
    let size = u16be(data, at + 3);
    let valueStart = at + 5;
    if (size & 0x8000) {
      // Extended dataset: the low bits count the bytes of the length (§1.5d).
      const bytes = size & 0x7fff;
      if (bytes > 4) break;
      size = 0;
      for (let n = 0; n < bytes; n++) size = size * 256 + u8(data, valueStart + n);
      valueStart += bytes;
    }
    const end = valueStart + size;
    if (end > data.length) break;
    datasets.push({ record: u8(data, at + 1), number: u8(data, at + 2), start: at, valueStart, end });
    at = end;
  }
  return { datasets, sound: data.subarray(at).every((byte) => byte === 0) };
}
