/** What the script is asked to do: read the page (no quote), or mark one sentence in it. */
export interface PolicyTask {
  quote?: string;
}

/** The global's name in the extension's own world. */
export const POLICY_KEY = 'lenscapPolicyTask';
