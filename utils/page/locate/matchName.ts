import { foldText } from './foldText.ts';
import type { Name } from './nameOf.ts';
import { cutStateWord, type SaidState, stateSaid } from './stateWord.ts';

/** How a name fits a label. `said`: the state word the name itself ends with. */
export interface Fit {
  form: 'exact' | 'state-word' | 'description';
  said?: SaidState;
}

/**
 * A description is a sentence. Anything shorter after a label may turn it into another control: "in my workspace",
 * "for videos", "(beta)". Scripts that write without spaces say the same in fewer characters.
 */
const SHORTEST_DESCRIPTION = 24;
const SHORTEST_DENSE_DESCRIPTION = 10;
/** Kana, Han, Hangul, by number: to look up their names costs as much as a fifth of what starting a script in a page does. */
const DENSE =
  /[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\u{20000}-\u{3ffff}]/u;

const isDescription = (text: string): boolean =>
  text.length >= (DENSE.test(text) ? SHORTEST_DENSE_DESCRIPTION : SHORTEST_DESCRIPTION);

/**
 * Whether a name is one of the labels. Never by substring: "Don't improve the model" holds "improve the model".
 * Allowed beside the exact name: a state word at the end ("…, off"), and a description if it stands in a block of its
 * own behind a first block that is exactly the label.
 * @param labels folded labels
 */
export function matchName(name: Name, labels: ReadonlySet<string>): Fit | undefined {
  if (name.cut || !name.text) return undefined;
  const whole = foldText(name.text);
  if (labels.has(whole)) return { form: 'exact' };
  const ended = cutStateWord(whole);
  if (ended && labels.has(foldText(ended.rest))) return { form: 'state-word', said: ended.said };
  const [first, ...others] = name.parts;
  if (first === undefined || others.length === 0 || !labels.has(foldText(first))) return undefined;
  const rest = others.map(foldText);
  const says = rest.map(stateSaid);
  const description = rest.filter((_, index) => !says[index]).join(' ');
  const words = new Set(says.filter((said) => said !== undefined));
  // "On" and "Off" side by side are the two ends of the switch, not its state.
  const said = words.size === 1 ? [...words][0] : undefined;
  const tail = said ? { said } : {};
  if (description === '') return { form: 'state-word', ...tail };
  return isDescription(description) ? { form: 'description', ...tail } : undefined;
}
