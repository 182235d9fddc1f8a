import kinds from './vendorKinds.json' with { type: 'json' };

/** What is known of companies beside their names (`vendors.json`). */
export const vendorKinds = {
  /** Networks that pages also name as contact, link or login: they count only in a list of recipients. */
  social: new Set(kinds.social),
  signIn: new Set(kinds.signIn),
  /** Companies whose name is also a word: they count in a list of recipients, beside another name, or in a script of its own. */
  alsoWords: new Set(kinds.alsoWords),
  /** Stores, platforms and sign-in products: named next to a company, it is no processor. */
  platforms: new RegExp(`\\b(?:${kinds.platforms.join('|')})\\b`, 'u'),
};
