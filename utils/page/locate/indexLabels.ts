import { controlOfLabel, queryAll } from '../dom/natives.ts';

/**
 * All `<label>`s of a tree by what they label, in one pass. Asking each of 5,000 buttons for its own labels walks the
 * tree 5,000 times.
 */
export function indexLabels(tree: Node): (element: Element) => Element[] {
  const index = new Map<Element, Element[]>();
  const labels = queryAll(tree, 'label');
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] as Element;
    const control = controlOfLabel(label);
    if (!control) continue;
    const known = index.get(control);
    if (known) known.push(label);
    else index.set(control, [label]);
  }
  return (element) => index.get(element) ?? [];
}
