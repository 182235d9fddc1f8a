import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findPolicyLink } from '../utils/page/policy/findPolicyLink.ts';
import { isPdf } from '../utils/page/policy/isPdf.ts';
import { markQuote } from '../utils/page/policy/markQuote.ts';
import { pageText } from '../utils/page/policy/pageText.ts';
import { POLICY_KEY, type PolicyTask } from '../utils/page/policy/policyTask.ts';

// Put into a page under `activeTab` when the person asks to read its policy; answers with the page's text and ends.
export default defineUnlistedScript({
  globalName: true,
  main() {
    const task = (globalThis as unknown as Record<string, PolicyTask>)[POLICY_KEY];
    if (task?.quote !== undefined) return { marked: markQuote(document, task.quote) };
    const links = findPolicyLink(document).slice(0, 5);
    const address = location.origin + location.pathname;
    return { ...pageText(document), links, address, pdf: isPdf(document) };
  },
});
