/** The closed word lists of the catalogue. Data files, checks and the UI's translations all key on these words. */

export const TOPICS = [
  'training',
  'history',
  'memory',
  'human-review',
  'gallery-visibility',
  'content-analysis',
  'deletion-content',
  'deletion-account',
  'export',
  'objection-form',
  'metadata',
  'ad-personalisation',
  'oauth-revoke',
  'cookies',
] as const;

/**
 * How a control works. `per-item`: has to be done for each picture, chat or post. `consent`: nothing happens unless the
 * person expressly agrees, and no switch is described. `none`: there is nothing to operate; the entry says what is done.
 */
export const MECHANISMS = [
  'switch',
  'choice',
  'button',
  'per-item',
  'plan',
  'form',
  'email',
  'support',
  'api',
  'browser',
  'consent',
  'none',
] as const;

export const KINDS = ['assistant', 'generator', 'editor', 'avatar', 'wrapper', 'model-hub', 'social', 'stock'] as const;

export const PLATFORMS = ['web', 'ios', 'android'] as const;

/** Who published a source, strongest first. `general`: general knowledge, no page was read. */
export const PUBLISHERS = ['vendor', 'regulator', 'press', 'community', 'general'] as const;

export const EXCEPTION_KINDS = [
  'not-retroactive',
  'overridden-by',
  'not-covered',
  'kept-for-abuse',
  'held-in-cookie',
  'other',
] as const;

export const RIGHTS = [
  'access',
  'rectification',
  'erasure',
  'portability',
  'objection',
  'restriction',
  'withdraw-consent',
] as const;

/** What is wrong with a policy as a text, not with what it promises. */
export const POLICY_DEFECTS = [
  'placeholder',
  'template',
  'draft',
  'copied',
  'date-impossible',
  'undated',
  'contact-hidden',
  'other',
] as const;

/** What a claim is about; groups the claims in the popup. */
export const CLAIM_SUBJECTS = [
  'training',
  'sharing',
  'collection',
  'storage',
  'deletion',
  'visibility',
  'review',
  'security',
  'age',
  'contact',
  'rights',
  'identity',
  'product',
  'law',
  'advice',
  'other',
] as const;
