import { hasSensitive } from '../../images/hasSensitive.ts';
import { kindsCarried } from '../../images/kindsCarried.ts';
import { pictureData } from '../../images/pictureData.ts';
import { readMetadata } from '../../images/readMetadata.ts';
import { sha256Hex } from '../../images/sha256Hex.ts';
import { sha256Slowly } from '../../images/sha256Slowly.ts';
import { stopReasons } from '../../images/stopReasons.ts';
import { stripMetadata } from '../../images/stripMetadata.ts';
import { isOurs } from '../dom/isOurs.ts';
import { pause } from '../dom/pause.ts';
import type { Inspector } from './inspector.ts';
import { letGo } from './letGo.ts';

/** The readers and the remover of utils/images, as the watcher and the door ask them. Large; see `inspectorBy`. */
export const ownInspector: Inspector = {
  mayCarry: (bytes) => hasSensitive(bytes) === 'maybe',
  look(bytes) {
    const carried = readMetadata(bytes);
    const { width, height } = carried;
    const reasons = stopReasons(carried);
    const canClean = reasons.length > 0 && stripMetadata(bytes).status === 'cleaned';
    return { ...(width && height && { width, height }), carries: kindsCarried(carried), reasons, canClean };
  },
  picture: pictureData,
  hash(bytes) {
    // Plain http pages have no WebCrypto, and in Firefox its answer is the page's.
    const subtle = globalThis.crypto?.subtle;
    return isOurs(subtle) ? sha256Hex(bytes, subtle) : sha256Slowly(bytes, () => pause(0));
  },
  clean(bytes) {
    const { status, parts, bytes: copy } = stripMetadata(bytes);
    if (status !== 'cleaned') return null;
    const left = new Set(kindsCarried(readMetadata(copy)));
    // Joined for this look only.
    if (parts.length > 1) letGo(copy as Uint8Array<ArrayBuffer>);
    return { parts, removed: kindsCarried(readMetadata(bytes)).filter((kind) => !left.has(kind)) };
  },
};
