import { composedPath } from '../dom/composed.ts';
import { attr, has, inputTypeOf, isChecked, isIndeterminate, queryAll, tagOf } from '../dom/natives.ts';

/** One place that says on or off, and how it says it. */
export interface Sign {
  attribute: string;
  value: string;
  says: 'on' | 'off' | 'mixed';
}

const SAYS: Record<string, Sign['says']> = {
  true: 'on',
  false: 'off',
  mixed: 'mixed',
  checked: 'on',
  unchecked: 'off',
  indeterminate: 'mixed',
  on: 'on',
  off: 'off',
};

const STATE_ATTRIBUTES = ['aria-checked', 'aria-pressed', 'data-state'] as const;

const isNative = (element: Element): boolean =>
  tagOf(element) === 'input' && /^(checkbox|radio)$/.test(inputTypeOf(element));

/**
 * Everything on this one element that says a state, the one that counts first: the property of a native input, the
 * ARIA attribute, what component libraries write beside it (Radix, Base UI, Headless UI).
 */
export function signsOf(element: Element): Sign[] {
  const signs: Sign[] = [];
  if (isNative(element)) {
    const says = isIndeterminate(element) ? 'mixed' : isChecked(element) ? 'on' : 'off';
    signs.push({ attribute: 'checked', value: says === 'mixed' ? 'indeterminate' : String(says === 'on'), says });
  }
  for (const attribute of STATE_ATTRIBUTES) {
    const value = attr(element, attribute)?.trim().toLowerCase();
    // A page may write any word there, also one that every object knows.
    const says = value !== undefined && Object.hasOwn(SAYS, value) ? SAYS[value] : undefined;
    if (value !== undefined && says) signs.push({ attribute, value, says });
  }
  if (has(element, 'data-checked') && attr(element, 'data-checked') !== 'false')
    signs.push({ attribute: 'data-checked', value: '', says: 'on' });
  if (has(element, 'data-unchecked') && attr(element, 'data-unchecked') !== 'false')
    signs.push({ attribute: 'data-unchecked', value: '', says: 'off' });
  return signs;
}

const INNER = 'input[type="checkbox" i],input[type="radio" i],[role="switch" i],[role="checkbox" i]';
const NEAR = 4;

/** Signs of switches drawn inside or closely around this one: the same switch said twice, and it must say the same. */
export function signsAround(element: Element): Sign[] {
  const inner = Array.from(queryAll(element, INNER)).slice(0, 3);
  const outer = [...composedPath(element, NEAR)]
    .slice(1)
    .filter((at) => /^(switch|checkbox)$/i.test(attr(at, 'role') ?? ''));
  return [...inner, ...outer].flatMap(signsOf);
}

/** Whether another radio button of the same group is the chosen one; without that, "not chosen" means nothing. */
export function isOtherChosen(radio: Element): boolean {
  if (isNative(radio)) {
    const name = attr(radio, 'name');
    for (const at of composedPath(radio)) {
      const group = Array.from(queryAll(at, 'input[type="radio" i]'));
      if (group.some((other) => other !== radio && attr(other, 'name') === name && isChecked(other))) return true;
    }
    return false;
  }
  const group = [...composedPath(radio)].find((at) => /^(radiogroup|menu|group)$/i.test(attr(at, 'role') ?? ''));
  const others = group ? Array.from(queryAll(group, '[aria-checked="true" i]')) : [];
  return others.some((other) => other !== radio);
}
