import { hasAscii, u8, u16be, u32be } from '../bytes.ts';

/** One Photoshop image resource (Adobe Photoshop file format specification, "Image Resource Blocks"). */
export interface PhotoshopResource {
  id: number;
  start: number;
  dataStart: number;
  dataEnd: number;
}

const MAX_RESOURCES = 2_000;

/** @returns the resources up to the first fault */
export function photoshopResources(data: Uint8Array): { resources: PhotoshopResource[]; sound: boolean } {
  const resources: PhotoshopResource[] = [];
  let at = 0;
  while (at + 12 <= data.length && hasAscii(data, at, '8BIM') && resources.length < MAX_RESOURCES) {
    const nameBytes = (u8(data, at + 6) + 2) & ~1; // length byte and name, padded to an even number
    const dataStart = at + 6 + nameBytes + 4;
    const size = u32be(data, dataStart - 4);
    if (dataStart + size > data.length) break;
    resources.push({ id: u16be(data, at + 4), start: at, dataStart, dataEnd: dataStart + size });
    at = dataStart + size + (size & 1);
  }
  return { resources, sound: data.subarray(at).every((byte) => byte === 0) };
}
