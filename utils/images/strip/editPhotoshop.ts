import { photoshopResources } from '../iptc/photoshopResources.ts';
import { editExif } from './editExif.ts';
import { editIptc } from './editIptc.ts';
import { editXmp } from './editXmp.ts';
import type { Edit } from './patch.ts';

/** Takes places out of Photoshop image resources. The digest of the IPTC data is cleared: it would no longer fit. */
export function editPhotoshop(data: Uint8Array, coarse: boolean, depth = 0): Edit {
  const { resources, sound } = photoshopResources(data);
  if (!sound) return 'unreadable';
  let edited: Uint8Array | undefined;
  for (const { id, dataStart, dataEnd } of resources) {
    const value = data.subarray(dataStart, dataEnd);
    const edit =
      id === 0x0404
        ? editIptc(value)
        : id === 0x0422
          ? editExif(value, coarse, depth + 1)
          : id === 0x0424
            ? editXmp(value, coarse)
            : 'same';
    if (edit === 'unreadable') return 'unreadable';
    if (edit === 'same') continue;
    edited ??= data.slice();
    edited.set(edit, dataStart);
  }
  if (!edited) return 'same';
  for (const { id, dataStart, dataEnd } of resources) if (id === 0x0425) edited.fill(0, dataStart, dataEnd);
  return edited;
}
