import type { Card } from '../../utils/policy/types.ts';

/** A quote may be so much longer than the one on a label (score.mjs); of that, white space takes a little. UTF-16 units. */
const MOST_BESIDE = 390;

/** What the tools print of a card. */
export type PrintedCard = Omit<Card, 'also'>;

/** A card as `npm run policy` prints it: where several sentences give the same answer, all of them stand in `evidence`, one a line. */
export function printedCard({ also, ...card }: Card): PrintedCard {
  const evidence: Record<string, string> = {};
  for (const [field, quote] of Object.entries(card.evidence)) {
    let room = MOST_BESIDE;
    const more = (also[field] ?? []).filter((one) => {
      room -= one.length + 1;
      return room >= 0;
    });
    evidence[field] = [quote, ...more].join('\n');
  }
  return { ...card, evidence };
}
