import { joinBytes } from '../bytes.ts';
import { iptcDatasets } from '../iptc/iptcDatasets.ts';
import type { Edit } from './patch.ts';

/** Content location, city, sublocation, province, country (IPTC-IIM 4.2, record 2). */
const PLACES = new Set([26, 27, 90, 92, 95, 100, 101]);

/** Takes the place datasets out of IPTC data; what follows moves up, zeros fill the end. */
export function editIptc(data: Uint8Array): Edit {
  const { datasets, sound } = iptcDatasets(data);
  if (!sound) return 'unreadable';
  const kept = datasets.filter(({ record, number }) => record !== 2 || !PLACES.has(number));
  if (kept.length === datasets.length) return 'same';
  const edited = new Uint8Array(data.length);
  edited.set(joinBytes(kept.map(({ start, end }) => data.subarray(start, end))));
  return edited;
}
