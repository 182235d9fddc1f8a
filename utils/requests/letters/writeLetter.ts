import { authorityLetter } from './authorityLetter.ts';
import { enclosureLines } from './complaintEnclosures.ts';
import { complaintLetter } from './complaintLetter.ts';
import { type Draft, draftOf } from './draft.ts';
import { generalWarnings } from './generalWarnings.ts';
import { identityLetter } from './identityLetter.ts';
import type { LetterInput, LetterLang, LetterRight } from './letterInput.ts';
import type { LetterWarning } from './letterWarning.ts';
import { refusalLetter } from './refusalLetter.ts';
import { reminderLetter } from './reminderLetter.ts';
import { requestLetter } from './requestLetter.ts';
import { subjectLine } from './subjectLine.ts';
import type { LetterTexts } from './textsSchema.ts';

export interface Letter {
  /** One line. */
  subject: string;
  /** Plain text, lines ended by `\n`. */
  body: string;
  lang: LetterLang;
  /** The rights the letter asks for; not always those wished for, see the warnings. Their clocks are the ones that run. */
  rights: LetterRight[];
  /** What to put in, as a numbered list in the letter's language. */
  enclosures: string[];
  warnings: LetterWarning[];
}

/**
 * A letter from its input and the sentences of its language; no clock, no reading.
 * @throws RequestError `zone-unknown`
 */
export function writeLetter(input: LetterInput, texts: LetterTexts): Letter {
  const draft = draftOf(input, texts);
  const enclosures = enclosuresOf(draft, texts);
  const body = [head(draft), draft.say('greeting'), ...paragraphs(draft, enclosures), foot(draft)]
    .filter((part) => part.trim() !== '')
    .join('\n\n');
  const subject = subjectLine(draft);
  generalWarnings(draft);
  return {
    subject,
    body: `${body}\n`,
    lang: input.lang,
    rights: draft.rights.map(({ right }) => right),
    enclosures,
    warnings: unique(draft.warnings),
  };
}

function paragraphs(draft: Draft, enclosures: string[]): string[] {
  switch (draft.input.kind) {
    case 'request':
      return requestLetter(draft);
    case 'complaint-to-controller':
      return complaintLetter(draft);
    case 'reminder':
      return reminderLetter(draft);
    case 'identity-answer':
      return identityLetter(draft);
    case 'objection-to-refusal':
      return refusalLetter(draft);
    case 'authority-complaint':
      return authorityLetter(draft, enclosures);
  }
}

function enclosuresOf(draft: Draft, texts: LetterTexts): string[] {
  const { kind, events = [], lang, zone, regime, redactedCopy } = draft.input;
  if (kind === 'authority-complaint') return enclosureLines(events, { lang, zone, regime: regime.id }, texts);
  return kind === 'identity-answer' && redactedCopy ? [`1. ${draft.say('enclosure.redactedCopy')}`] : [];
}

/** To whom, with their address, and the date. */
function head(draft: Draft): string {
  const { kind, service, authority, today } = draft.input;
  const toAuthority = kind === 'authority-complaint';
  const operator = toAuthority ? authority?.name : (service.operatorName ?? service.name);
  const address = toAuthority ? authority?.address : service.address;
  const date = draft.day(today, 'today');
  const lines = [operator && draft.say('addressee', { operator }), address].filter(Boolean).join('\n');
  return [lines, date].filter(Boolean).join('\n\n');
}

/** The closing and the name the account uses; a signature is not needed. */
function foot(draft: Draft): string {
  const { accountName, accountEmail } = draft.input.person;
  return [draft.say('closing'), accountName ?? accountEmail].filter(Boolean).join('\n');
}

function unique(warnings: LetterWarning[]): LetterWarning[] {
  const seen = new Set<string>();
  return warnings.filter((warning) => {
    const key = JSON.stringify(warning);
    return !seen.has(key) && seen.add(key);
  });
}
