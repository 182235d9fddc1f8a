import { confidenceHasSource } from './confidenceHasSource.ts';
import { contacts } from './contacts.ts';
import { dates } from './dates.ts';
import { deletion } from './deletion.ts';
import { format } from './format.ts';
import { hosts } from './hosts.ts';
import { idIsFileName } from './idIsFileName.ts';
import { labelsUnique } from './labelsUnique.ts';
import { notFoundWhenEmpty } from './notFoundWhenEmpty.ts';
import { plainText } from './plainText.ts';
import { polarity } from './polarity.ts';
import { references } from './references.ts';
import { routes } from './routes.ts';
import type { Rule } from './rule.ts';
import { sourceAddress } from './sourceAddress.ts';
import { sourcesExist } from './sourcesExist.ts';
import { status } from './status.ts';
import { trainingHeadlineRule } from './trainingHeadlineRule.ts';
import { uniqueIds } from './uniqueIds.ts';

/** Every rule a service file has to keep, beyond its schema. */
export const RULES: readonly Rule[] = [
  idIsFileName,
  uniqueIds,
  sourcesExist,
  sourceAddress,
  confidenceHasSource,
  polarity,
  trainingHeadlineRule,
  hosts,
  routes,
  dates,
  deletion,
  labelsUnique,
  plainText,
  notFoundWhenEmpty,
  references,
  contacts,
  status,
  format,
];
