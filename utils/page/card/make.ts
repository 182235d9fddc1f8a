import { createIn } from '../dom/natives.ts';

/** An element of our own card. What is given as text stays text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: Array<Node | string>
): HTMLElementTagNameMap[K] {
  const element = createIn(document, tag) as HTMLElementTagNameMap[K];
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Writes a text only where it is another one: screen readers and observers hear of nothing that did not change. */
export function say(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
