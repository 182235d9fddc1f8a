import { detailLines } from './detailLines.ts';
import { draftOf } from './draft.ts';
import type { LetterInput } from './letterInput.ts';
import { loadTexts } from './loadTexts.ts';
import { identity } from './requestLetter.ts';
import { rightItem, rightWithArticle } from './rightItem.ts';
import { scopeLines } from './scopeLines.ts';
import { timeLines } from './timeLines.ts';
import { trainingItems, trainingSentences } from './trainingLines.ts';

/** The same request as a letter, in pieces to paste into a company's web form. */
export interface FormTexts {
  /** Account, e-mail, residence, law, reference. */
  who: string;
  /** The account, pictures or dates meant. */
  what: string;
  /** The rights with their articles, one line each. */
  right: string;
  /** The full request, for the large field. */
  details: string;
}

/**
 * Texts for a web form, field by field.
 * @throws RequestError `zone-unknown`
 */
export async function formTexts(input: LetterInput): Promise<FormTexts> {
  const draft = draftOf(input, await loadTexts(input.lang));
  const items = draft.rights.map((entry) => rightItem(draft, entry));
  const details = [
    ...items,
    trainingItems(draft).join('\n'),
    trainingSentences(draft),
    timeLines(draft).join('\n'),
    identity(draft),
  ];
  return {
    who: detailLines(draft).join('\n'),
    what: scopeLines(draft).join('\n'),
    right: draft.rights.map((entry) => rightWithArticle(draft, entry)).join('\n'),
    details: details.filter(Boolean).join('\n\n'),
  };
}
