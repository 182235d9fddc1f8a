import type { Budget } from '../dom/budget.ts';
import { attr, byIdNear, inputTypeOf, inputValueOf, labelsOf, tagOf } from '../dom/natives.ts';
import { createCollector } from './partsOf.ts';

/** An accessible name, with the blocks it was put together from: a heading and its description are two parts. */
export interface Name {
  text: string;
  parts: string[];
  /** The page gave more than we are willing to read; such a name matches nothing. */
  cut: boolean;
}

const NO_NAME: Name = { text: '', parts: [], cut: false };
const IDS_READ = 8;

const fromText = (text: string): Name => ({ text, parts: [text], cut: false });
const collapse = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/**
 * The accessible name, after https://www.w3.org/TR/accname-1.2/ and narrower: only for what can be clicked or switched.
 * Written here and not taken from dom-accessibility-api for three reasons: that one reads members a page can shadow
 * by naming form fields, has no bound on time or depth, and gives one flat string, in which "Improve the model" with a
 * description and "Improve the model in my workspace" look alike. The tests hold the two against each other.
 * @param findLabels the labels of an element, where the caller has them at hand
 */
export function nameOf(element: Element, budget: Budget, findLabels = labelsOf): Name {
  const ids = collapse(attr(element, 'aria-labelledby'));
  if (ids) {
    const collector = createCollector(budget);
    for (const id of ids.split(' ').slice(0, IDS_READ)) {
      const referenced = byIdNear(element, id);
      if (!referenced) continue;
      collector.breakPart();
      // Pointing at oneself means: my own aria-label, or my own text.
      const label = collapse(attr(referenced, 'aria-label'));
      if (label) collector.addText(label);
      else collector.addContentOf(referenced);
    }
    const name = collector.finish();
    if (name.text || name.cut) return name;
  }
  const label = collapse(attr(element, 'aria-label'));
  if (label) return fromText(label);
  return fromLabels(findLabels(element), element, budget) ?? fromContent(element, budget) ?? fromTitle(element);
}

function fromLabels(labels: ArrayLike<Element>, element: Element, budget: Budget): Name | undefined {
  if (labels.length === 0) return undefined;
  const collector = createCollector(budget, element);
  for (let index = 0; index < Math.min(labels.length, IDS_READ); index++) {
    collector.breakPart();
    collector.addReferenced(labels[index] as Element);
  }
  const name = collector.finish();
  return name.text || name.cut ? name : undefined;
}

function fromContent(element: Element, budget: Budget): Name | undefined {
  if (tagOf(element) === 'input') {
    const type = inputTypeOf(element);
    const value = type === 'button' || type === 'submit' ? collapse(inputValueOf(element)) : '';
    return value ? fromText(value) : undefined;
  }
  const collector = createCollector(budget);
  collector.addContentOf(element);
  const name = collector.finish();
  return name.text || name.cut ? name : undefined;
}

function fromTitle(element: Element): Name {
  const title = collapse(attr(element, 'title'));
  return title ? fromText(title) : NO_NAME;
}
