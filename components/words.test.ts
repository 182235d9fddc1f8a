import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { defaultSchema, deletionSchema } from '../utils/catalog/controlSchema.ts';
import { EXCEPTION_KINDS, KINDS, MECHANISMS, PUBLISHERS, RIGHTS, TOPICS } from '../utils/catalog/vocabulary.ts';
import { STOP_REASONS } from '../utils/images/stopReasons.ts';
import { LEDGER_ERROR_CODES } from '../utils/ledger/ledgerError.ts';
import { observationSchema, statementSchema } from '../utils/ledger/rowSchemas.ts';
import { CARRIED_KINDS, UPLOAD_CHOICES } from '../utils/ledger/uploadSchema.ts';
import { QUESTIONS } from '../utils/policy/changes/changedAnswers.ts';
import { FAULT_KINDS } from '../utils/policy/junk/faultTypes.ts';
import { DOUBT_KEYS, NONE_REASONS } from '../utils/requests/due.ts';
import { LETTER_WARNINGS } from '../utils/requests/letters/letterWarning.ts';
import { NEXT_STEP_KEYS } from '../utils/requests/nextStep.ts';
import { REQUEST_ERROR_CODES } from '../utils/requests/requestError.ts';
import {
  ANSWER_OUTCOMES,
  CLOCK_KINDS,
  CLOSE_REASONS,
  EVENT_KINDS,
  REQUEST_TYPES,
} from '../utils/requests/requestTypes.ts';
import { TRAITS } from './dashboard/serviceFilter.ts';
import { PERIODS } from './pictures/audit/auditView.ts';
import { LIKENESSES } from './pictures/audit/whoHas.ts';

const FOLDER = resolve(import.meta.dirname, '../locales');

/** The closed lists the interface translates word by word, with the group of messages that holds their words. */
const LISTS: Record<string, readonly string[]> = {
  topic: TOPICS,
  mechanism: MECHANISMS,
  exception: EXCEPTION_KINDS.filter((kind) => kind !== 'other'),
  right: RIGHTS,
  fact: PUBLISHERS,
  kind: KINDS,
  default: defaultSchema.def.shape.state.options,
  'deletion.sub': deletionSchema.def.shape.subscription.options.filter((option) => option !== 'not-applicable'),
  standing: [...statementSchema.def.shape.state.options, 'unsaid'],
  state: observationSchema.def.shape.state.options,
  requestType: REQUEST_TYPES,
  clock: CLOCK_KINDS,
  requestEvent: EVENT_KINDS,
  outcome: ANSWER_OUTCOMES,
  closeReason: CLOSE_REASONS,
  nextStep: NEXT_STEP_KEYS,
  noDate: NONE_REASONS,
  doubt: DOUBT_KEYS,
  requestError: REQUEST_ERROR_CODES,
  when: ['impossible', 'future', 'before-sending'],
  formField: ['subject', 'who', 'what', 'right', 'details'],
  letterWarning: LETTER_WARNINGS,
  ledgerError: LEDGER_ERROR_CODES,
  trait: TRAITS,
  carried: CARRIED_KINDS,
  stopReason: STOP_REASONS,
  policyQuestion: QUESTIONS,
  policyFault: FAULT_KINDS,
  auditPeriod: PERIODS,
  likeness: LIKENESSES,
  trainingThen: ['no-control', 'nothing-known', 'not-in-catalogue'],
  uploadChoice: UPLOAD_CHOICES,
  deletionWay: ['button', 'letter', 'unknown'],
  serviceStatus: ['ended', 'renamed'],
  badge: ['exposed', 'protected', 'unsaid', 'turned-back'],
  unreadable: ['browser-page', 'store', 'pdf', 'local-file', 'no-access'],
  contact: ['email', 'form', 'postal'],
  contactFor: ['data-request', 'dpo', 'privacy', 'representative', 'support'],
  claimBy: ['vendor', 'press', 'expert', 'community'],
  who: ['personal', 'organisation', 'api'],
  learns: [
    'yes',
    'yes-by-default',
    'no',
    'no-by-default',
    'opt-in',
    'depends',
    'default-unknown',
    'unclear',
    'not-said',
    'not-found',
  ],
};

type Messages = Map<string, string>;

async function read(name: string): Promise<Messages> {
  const messages = await parseMessagesFile(resolve(FOLDER, name));
  // The names with @@ are the browser's own.
  const own = messages.filter(({ key }) => !key[0]?.startsWith('@@'));
  return new Map(own.map((message) => [message.key.join('.'), JSON.stringify(message)]));
}
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.yml'));
const all = new Map(await Promise.all(names.map(async (name) => [name, await read(name)] as const)));
const english = all.get('en.yml') as Messages;
const slots = (text = '') => [...new Set(text.match(/\$\d/g))].sort().join();

describe.each(names)('locales/%s', (name) => {
  const messages = all.get(name) as Messages;

  it('has exactly the messages English has', () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('is translated: no sentence is the English one', () => {
    if (name === 'en.yml') return;
    const same = [...english].filter(
      ([key, text]) => messages.get(key) === text && /\p{Ll}+ \p{Ll}+ \p{Ll}+/u.test(text),
    );
    expect(same.map(([key]) => key)).toEqual([]);
  });

  it('has a description both stores take: at most 132 characters', () => {
    const { message } = JSON.parse(messages.get('extDescription') ?? '{}');
    expect(message.length).toBeLessThanOrEqual(132);
  });

  it('fills the same places in every message', () => {
    const wrong = [...english].filter(([key, text]) => slots(messages.get(key)) !== slots(text)).map(([key]) => key);
    expect(wrong).toEqual([]);
  });

  it('has a word for every id of the closed lists', () => {
    const missing = Object.entries(LISTS).flatMap(([group, ids]) =>
      ids.map((id) => `${group}.${id.replaceAll('-', '_')}`).filter((key) => !messages.has(key)),
    );
    expect(missing).toEqual([]);
  });

  it('uses only names the browsers accept for messages', () => {
    expect([...messages.keys()].filter((key) => !/^[A-Za-z0-9_.]+$/.test(key))).toEqual([]);
  });
});

it('regression: no French sentence lets its sign of two parts fall to the next line', () => {
  const loose = [...(all.get('fr.yml') as Messages)].filter(([, text]) => /\S [:;?!»]|« /.test(text));
  expect(loose.map(([key]) => key)).toEqual([]);
});
