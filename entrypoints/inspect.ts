import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hasSensitive } from '../utils/images/hasSensitive.ts';
import { kindsCarried } from '../utils/images/kindsCarried.ts';
import { pictureData } from '../utils/images/pictureData.ts';
import { readMetadata } from '../utils/images/readMetadata.ts';
import { stopReasons } from '../utils/images/stopReasons.ts';
import { stripMetadata } from '../utils/images/stripMetadata.ts';
import { offerInspector } from '../utils/page/uploads/inspector.ts';

// Put into a watched page's frame when its first picture comes: too large to stand in every page.
export default defineUnlistedScript(() => {
  offerInspector({
    mayCarry: (bytes) => hasSensitive(bytes) === 'maybe',
    look(bytes) {
      const carried = readMetadata(bytes);
      const { width, height } = carried;
      const reasons = stopReasons(carried);
      const canClean = reasons.length > 0 && stripMetadata(bytes).status === 'cleaned';
      return { ...(width && height && { width, height }), carries: kindsCarried(carried), reasons, canClean };
    },
    picture: pictureData,
    clean(bytes) {
      const { status, bytes: copy } = stripMetadata(bytes);
      if (status !== 'cleaned') return null;
      const left = new Set(kindsCarried(readMetadata(copy)));
      return { bytes: copy, removed: kindsCarried(readMetadata(bytes)).filter((kind) => !left.has(kind)) };
    },
  });
});
