import { detailsBlock } from './detailLines.ts';
import type { Draft } from './draft.ts';
import { rightItem } from './rightItem.ts';
import { scopeLines } from './scopeLines.ts';
import { timeLines } from './timeLines.ts';
import { trainingItems, trainingSentences } from './trainingLines.ts';

/** The first letter: one or several rights, what they are about, and by when an answer is due. */
export function requestLetter(draft: Draft): string[] {
  const { rights, input } = draft;
  const service = input.service.name;
  const uploads = input.about.uploads?.length ?? 0;
  const mistake =
    input.about.byMistake && uploads > 0 && draft.say(uploads === 1 ? 'intro.mistake.one' : 'intro.mistake.other');
  const items = rights.map((entry) => rightItem(draft, entry));
  return [
    draft.join(draft.say(rights.length > 1 ? 'intro.several' : 'intro.one', { service }), mistake),
    detailsBlock(draft),
    items.length > 1 ? items.map((item, i) => `${i + 1}. ${item}`).join('\n\n') : (items[0] ?? ''),
    [draft.say('scope.intro'), ...scopeLines(draft)].join('\n'),
    trainingItems(draft).join('\n'),
    trainingSentences(draft),
    timeLines(draft).join('\n'),
    draft.join(draft.say('answer.form'), identity(draft)),
  ];
}

/** Offers to confirm from the account; never an identity document, and asks which doubt there is before more is sent. */
export function identity(draft: Draft): string {
  const { accountName, accountEmail } = draft.input.person;
  return draft.join(
    draft.say(accountName || accountEmail ? 'identity.offer' : 'identity.noAccount'),
    draft.gdpr ? draft.say('identity.doubt', { cite: draft.cite('Art. 12(6)') }) : draft.say('identity.doubtPlain'),
  );
}
