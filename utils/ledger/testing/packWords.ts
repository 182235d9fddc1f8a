import type { PackWords } from '../pack/packWords.ts';

const said = (...parts: readonly string[]) => parts.join(' · ');

/** Words for a pack in a test; those of the interface stand in locales/. */
export const testWords: PackWords = {
  lang: 'en',
  page: {
    title: 'Evidence pack',
    made: 'Made on {at}',
    checking: 'Checking',
    intact: 'Unchanged',
    changed: 'Changed: {names}',
    cannotCheck: 'Cannot check',
    noScript: 'No script',
    proves: 'Proves',
    provesMeaning: 'Read by the record',
    says: 'Says',
    saysMeaning: 'Typed by the person',
    outside: 'Not inside this page',
    choose: 'Choose files',
    fileIntact: '{name}: unchanged',
    fileChanged: '{name}: changed',
    fileUnknown: '{name}: unknown',
    save: 'Save',
    none: 'Nothing',
  },
  titles: {
    control: async (...ids) => ids.join(' '),
    statement: said,
    observation: said,
    undo: said,
    reading: said,
    request: said,
    letter: said,
    event: said,
    reply: said,
    evidence: said,
    uploads: String,
  },
};
