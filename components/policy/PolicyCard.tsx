import type { Disagreement } from '../../utils/policy/disagreements.ts';
import type { Card } from '../../utils/policy/types.ts';
import { word } from '../word.ts';
import { AnswerLine } from './AnswerLine.tsx';
import { answersOf } from './answersOf.ts';

/** What a policy says, question by question, each answer with its sentence. "Says nothing" is an answer of its own. */
export function PolicyCard({
  card,
  disagreements,
  isHidden,
  show,
}: {
  card: Card;
  disagreements: readonly Disagreement[];
  isHidden?: ((quote: string) => boolean) | undefined;
  show?: ((quote: string) => void) | undefined;
}) {
  return (
    <dl className="space-y-2">
      {answersOf(card, disagreements, isHidden).map(({ question, kind, words, grounds, also }) => (
        <AnswerLine
          key={question}
          question={word('policyQuestion', question)}
          kind={kind}
          answer={words}
          grounds={grounds}
          also={also}
          lang={card.lang}
          show={show}
        />
      ))}
    </dl>
  );
}
