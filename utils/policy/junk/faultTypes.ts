/**
 * What is wrong with a policy as a text, not with what it promises.
 * `placeholder`: a blank nobody filled in. `draft`: it calls itself a draft, template or sample. `other-site`: it speaks for
 * another site and never names this one. `no-company`: no company, operator or legal form was found. `no-date`: it carries none.
 * `date-ahead`: its date has not come yet. `date-before`: it names something that did not exist on its date.
 * `dates-differ`: it gives two dates of its last change. `date-of-template`: the date a template ships with.
 */
export const FAULT_KINDS = [
  'placeholder',
  'draft',
  'other-site',
  'no-company',
  'no-date',
  'date-ahead',
  'date-before',
  'dates-differ',
  'date-of-template',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** One fault with the exact words it rests on; none where something is missing. */
export interface Fault {
  kind: FaultKind;
  /** Exact pieces of the text, in its order. */
  quotes: string[];
  /** What the sentence about it names: the other site, or the thing younger than the date. */
  about?: string;
}
