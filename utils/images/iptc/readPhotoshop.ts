import { guessText } from '../bytes.ts';
import { readExif } from '../exif/readExif.ts';
import { type FactSink, NESTED } from '../factSink.ts';
import { smallPicture } from '../smallPicture.ts';
import { readXmp } from '../xmp/readXmp.ts';
import { photoshopResources } from './photoshopResources.ts';
import { readIptc } from './readIptc.ts';

/** Bytes before the JPEG in a thumbnail resource. */
const THUMBNAIL_HEADER = 28;

const READ = new Set([0x0404, 0x0409, 0x040b, 0x040c, 0x0422, 0x0424]);

/** Reads Photoshop image resources: IPTC, thumbnails, and EXIF or XMP that hide one level deeper. */
export function readPhotoshop(data: Uint8Array, sink: FactSink): void {
  for (const { id, dataStart, dataEnd } of photoshopResources(data).resources) {
    const value = data.subarray(dataStart, dataEnd);
    if (!READ.has(id) || !sink.spend(value.length + NESTED)) continue;
    if (id === 0x0404) readIptc(value, sink);
    else if (id === 0x0409 || id === 0x040c)
      sink.carried.thumbnails.push(smallPicture(value.subarray(THUMBNAIL_HEADER), 'iptc'));
    else if (id === 0x040b) sink.add('owner', 'Photoshop URL', guessText(value), 'iptc');
    // Photoshop itself writes these two only into its own format.
    else if (id === 0x0422) readExif(value, sink);
    else if (id === 0x0424) readXmp(value, sink);
  }
}
