/** What scripts/wordsPlugin.ts makes of locales/ at build time: messages by the names browser.i18n uses. */
declare module 'virtual:words' {
  /** Loads all messages of a language. Not for the worker, which cannot import. */
  export const wordsOf: Readonly<Record<string, () => Promise<{ default: Readonly<Record<string, string>> }>>>;
}

declare module 'virtual:worker-words' {
  const words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The messages the worker says, in every language. */
  export default words;
}
