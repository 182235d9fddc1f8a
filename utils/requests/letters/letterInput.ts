import type { Unit } from '../regimeSchema.ts';
import type { EventKind, RequestType } from '../requestTypes.ts';

export const LETTER_LANGS = ['en', 'fr', 'de', 'es', 'it', 'pt', 'id', 'nl', 'ja'] as const;
export type LetterLang = (typeof LETTER_LANGS)[number];

/** A first letter, a complaint to the company itself, or what may follow. Each is a letter of its own. */
export const LETTER_KINDS = [
  'request',
  'complaint-to-controller',
  'reminder',
  'identity-answer',
  'objection-to-refusal',
  'authority-complaint',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** The rights a first letter can ask for, one or more of them. */
export const LETTER_RIGHTS = [
  'erasure',
  'access',
  'portability',
  'rectification',
  'objection',
  'opt-out-training-or-profiling',
  'withdraw-consent',
  'restriction',
] as const satisfies RequestType[];
export type LetterRight = (typeof LETTER_RIGHTS)[number];

export const PROBLEMS = ['no-answer', 'late', 'partly', 'refused', 'cannot-identify', 'id-demanded'] as const;
export type Problem = (typeof PROBLEMS)[number];

/** What a letter needs of a law; an entry of the catalogue (`regimeOf`) fits as it is. */
export interface LetterRegime {
  id: string;
  name: string;
  languages?: readonly string[];
  requests: Partial<
    Record<
      RequestType,
      {
        available: boolean | 'partial';
        article: string | null;
        instead?: RequestType | undefined;
        forAiTraining?: boolean | undefined;
      }
    >
  >;
}

/** One uploaded picture, as the ledger knows it. Never the picture itself. */
export interface LetterUpload {
  fileName?: string | undefined;
  /** 64 hex digits. */
  sha256?: string | undefined;
  /** ISO instant with offset, or a plain date. */
  at?: string | undefined;
  /** Host or page the picture was given to. */
  place?: string | undefined;
}

/** One date an answer is due by, with the rule that gives it. */
export interface AnswerBy {
  /** A plain date, or an instant with offset for a law that counts hours. */
  by: string;
  /** The law's period; left out where the date is only the person's wish. */
  period?: { amount: number; unit: Unit; from: 'receipt' | 'sent' } | undefined;
  /** The rights this date belongs to; left out: all of the letter. */
  rights?: readonly LetterRight[] | undefined;
}

/** One thing that happened and left a paper; `note` is a case or protocol number, or a file's name. */
export interface LetterEvent {
  /** `other`: a paper that belongs to no event. */
  kind: EventKind | 'other';
  at: string;
  note?: string | undefined;
}

export interface LetterInput {
  kind: LetterKind;
  rights: readonly LetterRight[];
  lang: LetterLang;
  regime: LetterRegime;
  service: { name: string; operatorName?: string | undefined; address?: string | undefined };
  person: {
    accountName?: string | undefined;
    accountEmail?: string | undefined;
    /** ISO 3166 code: `FR`, `US-CA`. Country or State only. */
    residence?: string | undefined;
    reference?: string | undefined;
  };
  about: {
    account?: boolean | undefined;
    uploads?: readonly LetterUpload[] | undefined;
    dateRange?: { from?: string | undefined; to?: string | undefined } | undefined;
    text?: string | undefined;
    /** "I uploaded this by mistake." */
    byMistake?: boolean | undefined;
  };
  /** The points about AI training; left out: none. */
  training?:
    | {
        /** Ask about the seven places a picture can be, one by one. */
        items?: boolean | undefined;
        /** Ask what happens to models already trained. */
        models?: boolean | undefined;
        /** The policy names legitimate interests as the basis. */
        legitimateInterest?: boolean | undefined;
        policyDate?: string | undefined;
        /** Since when the training control has been in its protective state. */
        offSince?: string | undefined;
      }
    | undefined;
  /** Grounds of an objection, in the person's own words. */
  grounds?: string | undefined;
  rectification?: { wrong: string; right: string } | undefined;
  consentGivenOn?: string | undefined;
  /** The person's day, and the zone instants are shown in. */
  today: string;
  zone: string;
  /** The instant of sending, for laws that count hours. */
  sendingAt?: string | undefined;
  answerBy?: readonly AnswerBy[] | undefined;
  /** For everything after the first letter. */
  sentOn?: string | undefined;
  /** The day the first letter should have been answered by. */
  dueOn?: string | undefined;
  /** The day the company asked for identification, or answered. */
  companyWroteOn?: string | undefined;
  problem?: Problem | undefined;
  /** The company's reason for a refusal, in its own words. */
  reason?: string | undefined;
  /** Enclose a copy of an identity document with everything needless blacked out; only if it was demanded lawfully. */
  redactedCopy?: boolean | undefined;
  authority?: { name: string; address?: string | undefined } | undefined;
  events?: readonly LetterEvent[] | undefined;
}
