import * as z from 'zod/mini';
import { described, labels, ownEvidence, partialDate, text, webAddress } from './partsSchema.ts';
import { MECHANISMS, PLATFORMS } from './vocabulary.ts';

/** One thing to do on the way. `target` stands where the control itself is operated. */
export const stepSchema = described(
  z.strictObject({
    do: z.optional(
      described(
        text,
        'What to do, in plain English. Needed where no label is known, or the label is not a thing to click.',
      ),
    ),
    label: z.optional(labels),
    target: z.optional(described(z.literal(true), 'This step is the control: its labels are those of the control.')),
  }),
  'At least one of do, label, target.',
);

/** The steps to a control on one platform, in the layout somebody saw on one date. Newest first. */
export const routeSchema = z.strictObject({
  platform: z.enum(PLATFORMS),
  steps: z.array(stepSchema),
  deepLink: z.optional(described(webAddress, 'An address that opens the page of the control.')),
  seen: described(z.nullable(partialDate), 'The date of the page that shows this route. null: that page has no date.'),
  layout: z.optional(described(text, 'Which layout this is, what is newer or older about it.')),
  mechanism: z.optional(described(z.enum(MECHANISMS), 'Only where it differs from that of the control.')),
  ...ownEvidence,
});
