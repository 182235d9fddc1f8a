import type { LetterInput, LetterRegime, LetterRight } from './letterInput.ts';
import { LETTER_RIGHTS } from './letterInput.ts';
import type { LetterWarning } from './letterWarning.ts';

/** A right as this law has it. */
export interface ResolvedRight {
  right: LetterRight;
  /** The catalogue's article; null where none is known. */
  article: string | null;
  /** The rights the person wanted, where the law has this one in their place. */
  insteadOf: LetterRight[];
}

/**
 * What the letter can ask for under this law: a right the law lacks becomes the one the catalogue names in its place, or
 * is asked for without an article; under the Indonesian law an erasure gets a withdrawal of consent beside it, because
 * only that has a period. Every change is a warning.
 */
export function resolveRights(input: LetterInput, warnings: LetterWarning[]): ResolvedRight[] {
  const { regime } = input;
  const found = new Map<LetterRight, ResolvedRight>();
  const add = (entry: ResolvedRight) => {
    const insteadOf = [...(found.get(entry.right)?.insteadOf ?? []), ...entry.insteadOf];
    found.set(entry.right, { ...entry, insteadOf });
  };
  const wanted = [...new Set(input.rights.map((right) => nameHere(right, regime)))];
  const direct = wanted.filter((right) => standInFor(right, regime) === right);
  for (const right of direct) add(own(right, regime, warnings));
  for (const right of wanted.filter((right) => !direct.includes(right))) {
    const instead = standInFor(right, regime);
    const reaches = right === 'objection' && regime.requests.objection?.forAiTraining === false;
    warnings.push({ code: reaches ? 'objection-not-for-training' : 'right-not-in-law', about: right, instead });
    add({ ...own(instead, regime, warnings), insteadOf: [right] });
  }
  if (regime.id === 'id-uupdp' && found.has('erasure') && !found.has('withdraw-consent') && !found.has('restriction')) {
    warnings.push({ code: 'withdrawal-added' });
    add(own('withdraw-consent', regime, []));
  }
  return LETTER_RIGHTS.map((right) => found.get(right)).filter((entry) => entry !== undefined);
}

/** US laws have an opt-out from sale, sharing and profiling; elsewhere the way to opt out is the objection. */
function nameHere(right: LetterRight, regime: LetterRegime): LetterRight {
  return right === 'opt-out-training-or-profiling' && !regime.id.startsWith('us-') ? 'objection' : right;
}

function standInFor(right: LetterRight, regime: LetterRegime): LetterRight {
  const entry = regime.requests[right];
  if (!entry) return right;
  if (right === 'objection' && entry.forAiTraining === false) return 'withdraw-consent';
  if (entry.available !== false || !entry.instead) return right;
  return LETTER_RIGHTS.find((known) => known === entry.instead) ?? right;
}

function own(right: LetterRight, regime: LetterRegime, warnings: LetterWarning[]): ResolvedRight {
  const entry = regime.requests[right];
  if (!entry || entry.available === false) {
    warnings.push({ code: 'right-not-in-law', about: right });
    return { right, article: null, insteadOf: [] };
  }
  if (right === 'opt-out-training-or-profiling') warnings.push({ code: 'opt-out-not-training' });
  else if (entry.available === 'partial') warnings.push({ code: 'right-partial', about: right });
  return { right, article: entry.article, insteadOf: [] };
}
