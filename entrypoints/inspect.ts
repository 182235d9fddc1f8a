import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerInspector } from '../utils/page/uploads/inspector.ts';
import { ownInspector } from '../utils/page/uploads/ownInspector.ts';

// Put into a watched page's frame when its first picture comes: too large to stand in every page.
export default defineUnlistedScript(() => offerInspector(ownInspector));
