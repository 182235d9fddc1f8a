import { attr, has, inputTypeOf, tagOf } from '../dom/natives.ts';

/** The roles that can be looked for. `toggle-button` is a button that says whether it is pressed; ARIA calls both button. */
export type Role =
  | 'switch'
  | 'checkbox'
  | 'radio'
  | 'menuitemcheckbox'
  | 'menuitemradio'
  | 'toggle-button'
  | 'button'
  | 'link'
  | 'menuitem'
  | 'tab'
  | 'option'
  | 'treeitem';

/** What can carry the state of a control. */
export const SWITCH_ROLES: readonly Role[] = [
  'switch',
  'checkbox',
  'radio',
  'menuitemcheckbox',
  'menuitemradio',
  'toggle-button',
];

/** What a person clicks on the way to a control. */
export const STEP_ROLES: readonly Role[] = [...SWITCH_ROLES, 'button', 'link', 'menuitem', 'tab', 'option', 'treeitem'];

/** The cheap first sieve: everything that could have the role, by tag and attribute alone. */
const SIEVE: Record<Role, string> = {
  switch: '[role~="switch" i]',
  checkbox: '[role~="checkbox" i],input[type="checkbox" i]',
  radio: '[role~="radio" i],input[type="radio" i]',
  menuitemcheckbox: '[role~="menuitemcheckbox" i]',
  menuitemradio: '[role~="menuitemradio" i]',
  'toggle-button': '[aria-pressed]',
  button: 'button,summary,[role~="button" i],input[type="button" i],input[type="submit" i]',
  link: 'a[href],[role~="link" i]',
  menuitem: '[role~="menuitem" i]',
  tab: '[role~="tab" i]',
  option: '[role~="option" i]',
  treeitem: '[role~="treeitem" i]',
};

export const sieveFor = (roles: readonly Role[]): string => roles.map((role) => SIEVE[role]).join(',');

const KNOWN = new Set<string>(Object.keys(SIEVE));
const INPUT_ROLES: Record<string, Role> = { checkbox: 'checkbox', radio: 'radio', button: 'button', submit: 'button' };

function implicitRole(element: Element): Role | undefined {
  const tag = tagOf(element);
  if (tag === 'button' || tag === 'summary') return 'button';
  if (tag === 'a') return has(element, 'href') ? 'link' : undefined;
  return tag === 'input' ? INPUT_ROLES[inputTypeOf(element)] : undefined;
}

/**
 * The element's role: the first word of `role` that is one of ours, else what its tag means. A role we do not know
 * counts as none: `role="slider switch"` is a slider.
 */
export function roleOf(element: Element): Role | undefined {
  const first = attr(element, 'role')?.trim().toLowerCase().split(/\s+/)[0];
  const role = first
    ? KNOWN.has(first) && first !== 'toggle-button'
      ? (first as Role)
      : undefined
    : implicitRole(element);
  return role === 'button' && has(element, 'aria-pressed') ? 'toggle-button' : role;
}
