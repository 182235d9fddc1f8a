import * as z from 'zod/mini';
import { described, evidence, labels, ownEvidence, remark, slug, text, who } from './partsSchema.ts';
import { routeSchema } from './routeSchema.ts';
import { EXCEPTION_KINDS, MECHANISMS, TOPICS } from './vocabulary.ts';

/** What a newcomer finds, for some plan or region. Written twice on purpose, so that a slip in polarity is caught. */
export const defaultSchema = z.strictObject({
  state: described(
    z.enum(['exposed', 'protected', 'neutral', 'unknown']),
    'Where it leaves the person: exposed (their data is used, shown, kept), protected, or neutral (safety checks, marks in pictures, cookies a sign-in needs).',
  ),
  shows: z.optional(described(z.enum(['on', 'off']), 'What the switch itself says. Required if it has one.')),
  when: z.optional(who),
  inferred: z.optional(described(z.literal(true), 'No page states it; it was inferred. Shown as "reported".')),
  note: z.optional(text),
  ...ownEvidence,
});

/** What a control does not do, shown right beside it. */
export const exceptionSchema = z.strictObject({
  kind: z.enum(EXCEPTION_KINDS),
  text,
  ...ownEvidence,
});

/** Only for deletion-account and deletion-content. */
export const deletionSchema = z.strictObject({
  undoDays: described(z.nullable(z.int().check(z.nonnegative())), '0: cannot be undone. null: not known.'),
  doneWithinDays: described(z.nullable(z.int().check(z.nonnegative())), 'null: no number is given.'),
  subscription: described(
    z.enum(['ends', 'continues', 'must-end-first', 'depends', 'unknown', 'not-applicable']),
    'What happens to a paid subscription. depends: said under stays or needs. not-applicable: nothing but content is deleted.',
  ),
  stays: described(z.array(remark), 'What is left after the deletion.'),
  needs: described(z.array(remark), 'What must be done or given for it to work.'),
});

/** Something that limits what a service does with a person's data: or the statement that nothing does. */
export const controlSchema = z.strictObject({
  id: slug,
  topic: z.enum(TOPICS),
  name: described(
    z.string().check(z.minLength(3), z.maxLength(80)),
    'What it is, in plain English. Shown where no label is known.',
  ),
  labels: described(z.nullable(labels), 'null: no interface label is known.'),
  mechanism: z.enum(MECHANISMS),
  protectiveState: described(
    z.nullable(z.enum(['on', 'off'])),
    'Which state protects the person: off for "train on my pictures", on for "private mode". null: nothing to turn on or off.',
  ),
  effect: described(text, 'What it does, in each state.'),
  look: z.optional(
    described(
      z.strictObject({ on: z.optional(text), off: z.optional(text) }),
      'What each state looks like: colour, word, position. Not what it does.',
    ),
  ),
  scope: described(z.enum(['account', 'workspace', 'device', 'per-item']), 'What one act covers.'),
  who: z.optional(described(who, 'Who has this control.')),
  default: described(
    z.array(defaultSchema),
    'What a newcomer finds. Empty where the question makes no sense, as for a delete button.',
  ),
  routes: z.array(routeSchema),
  exceptions: z.array(exceptionSchema),
  deletion: z.optional(deletionSchema),
  notes: described(z.array(remark), 'Remarks that are not limits: other names, what it also covers, how sure we are.'),
  ...evidence,
});
