import { startBudget } from '../dom/budget.ts';
import { isConnected } from '../dom/natives.ts';
import { foldText } from '../locate/foldText.ts';
import { matchName } from '../locate/matchName.ts';
import { nameOf } from '../locate/nameOf.ts';
import { roleOf } from '../locate/roles.ts';
import { rowName } from '../locate/rowName.ts';
import { shownBox } from '../locate/shownBox.ts';
import { addressOf } from './addressOf.ts';
import { isBusy, isDisabled } from './isUnsettled.ts';
import type { DoubtReason, Read } from './readingTypes.ts';
import { isOtherChosen, signsAround, signsOf } from './signs.ts';

/** One look at a switch. `shows` is what the switch itself says, whatever that means for the person. */
export type Look = { read: Read; shows: 'on' | 'off' } | { read: Read; shows?: undefined; reason: DoubtReason };

const NAME_BUDGET_MS = 150;
const LONGEST_NAME = 300;
const LONGEST_VALUE = 40;

/**
 * Reads a switch once, as it is now. Everything that says a state (property, ARIA, library attributes, a switch drawn
 * inside or around it, the word "On" in its name) has to say the same.
 */
export function lookAt(element: Element, labels: readonly string[]): Look {
  const budget = startBudget(NAME_BUDGET_MS);
  const role = roleOf(element);
  const own = nameOf(element, budget);
  const name = own.text ? own : (rowName(element, budget) ?? own);
  const signs = signsOf(element);
  const [main] = signs;
  const read: Read = {
    role: role ?? 'none',
    name: name.text.slice(0, LONGEST_NAME),
    attribute: main?.attribute ?? '',
    value: main?.value.slice(0, LONGEST_VALUE) ?? '',
    address: addressOf(element),
  };
  const doubt = (reason: DoubtReason): Look => ({ read, reason });

  if (!isConnected(element)) return doubt('gone');
  if (!shownBox(element)) return doubt('hidden');
  const fit = matchName(name, new Set(labels.map(foldText)));
  if (!fit) return doubt('renamed');
  if (isDisabled(element)) return doubt('disabled');
  if (isBusy(element)) return doubt('busy');
  if (!main) return doubt('no-value');
  const all = [...signs, ...signsAround(element)];
  if (main.says === 'mixed' || all.some(({ says }) => says === 'mixed')) return doubt('mixed');
  if (all.some(({ says }) => says !== main.says)) return doubt('contradiction');
  if (fit.said && fit.said !== main.says) return doubt('contradiction');
  const isRadio = role === 'radio' || role === 'menuitemradio';
  if (isRadio && main.says === 'off' && !isOtherChosen(element)) return doubt('no-value');
  return { read, shows: main.says };
}
