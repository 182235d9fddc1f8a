/** What has to stay of an EXIF block so that the picture looks the same. */
export interface ExifEssence {
  /** 2 to 8; null when upright or not said */
  orientation: number | null;
  /** The camera's Adobe RGB mark (DCF 2.0 §3.2.2: interoperability index R03), the only colour information of such files */
  adobeRgb: boolean;
}

type Entry = [tag: number, type: number, count: number, value: number];

/**
 * A TIFF structure with these fields and nothing else, big-endian.
 * @returns null when there is nothing to say
 */
export function minimalExif({ orientation, adobeRgb }: ExifEssence): Uint8Array | null {
  const first: Entry[] = [];
  if (orientation !== null && orientation > 1) first.push([0x0112, 3, 1, orientation << 16]);
  if (!adobeRgb) return first.length ? tiff([first]) : null;
  const exifAt = 8 + 6 + 12 * (first.length + 1);
  const exif: Entry[] = [
    [0xa001, 3, 1, 0xffff0000], // ColorSpace: uncalibrated
    [0xa005, 4, 1, exifAt + 6 + 24], // pointer to the interoperability directory
  ];
  const interop: Entry[] = [
    [0x0001, 2, 4, 0x52303300], // "R03"
    [0x0002, 7, 4, 0x30313030], // version "0100"
  ];
  return tiff([[...first, [0x8769, 4, 1, exifAt]], exif, interop]);
}

function tiff(directories: readonly Entry[][]): Uint8Array {
  const length = 8 + directories.reduce((sum, entries) => sum + 6 + 12 * entries.length, 0);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x4d4d002a);
  view.setUint32(4, 8);
  let at = 8;
  for (const entries of directories) {
    view.setUint16(at, entries.length);
    at += 2;
    for (const [tag, type, count, value] of entries) {
      view.setUint16(at, tag);
      view.setUint16(at + 2, type);
      view.setUint32(at + 4, count);
      view.setUint32(at + 8, value);
      at += 12;
    }
    at += 4;
  }
  return bytes;
}
