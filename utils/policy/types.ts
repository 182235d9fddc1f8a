/** The eight rights the reader looks for. */
export const RIGHTS = [
  'access',
  'rectification',
  'erasure',
  'portability',
  'objection',
  'restriction',
  'withdraw-consent',
  'complaint',
] as const;
export type Right = (typeof RIGHTS)[number];

export type Training = 'yes' | 'no' | 'opt-in' | 'opt-out' | 'not-stated';
export type Gallery = 'default-public' | 'opt-in' | 'no' | 'not-stated';
export type Sells = 'yes' | 'no' | 'not-stated';
export type Uploads = 'not-stored' | 'temporary' | 'stored' | 'not-stated';

/** Where a stated value was read: offsets are UTF-16 positions in the text given to the reader. */
export interface Place {
  start: number;
  end: number;
  rule: string;
}

/**
 * The answers read from one page. `evidence` holds the exact sentence of each stated value, `places` where it stands and which
 * rule read it, `also` the exact sentences that say the same once more.
 */
export interface Card {
  isPolicy: boolean;
  lang: string;
  lastUpdated: string | null;
  trainsOnContent: Training;
  publicGallery: Gallery;
  sellsData: Sells;
  uploads: Uploads;
  retentionDays: number | null;
  contactEmail: string | null;
  emailObfuscated: boolean;
  rights: Right[];
  subprocessors: string[];
  minAge: number | null;
  qualified: string[];
  evidence: Record<string, string>;
  also: Record<string, string[]>;
  places: Record<string, Place>;
}

/** One sentence, list item or table row, with the heading and the lead-in that give it its meaning. */
export interface Unit {
  /** The exact text on the page. */
  quote: string;
  start: number;
  /** Folded for matching: lower case, plain quotes, no invisible characters. */
  low: string;
  heading: string;
  /** The line that introduces a list ("We use your data to:"), folded; empty outside lists. */
  lead: string;
  /** Lead-in and text together, folded; the text alone where there is none. */
  context: string;
  item: boolean;
  isHeading: boolean;
  line: number;
}

/** A value with the unit that states it, and those that state it once more, the plainest first. */
export interface Finding<T> {
  value: T;
  unit: Unit;
  rule: string;
  also?: Unit[];
}

/** Lists of phrases (regular-expression sources, lower case, bounded gaps only); a leading `~` allows a match inside a word. */
export interface Lexicon {
  lang: string;
  /** False in scripts written without spaces. */
  boundary: boolean;
  /** True where the verb follows its object (Turkish, Japanese, Korean, partly Chinese). */
  verbLast: boolean;
  /** True where "not" follows the verb (Japanese, Korean). */
  negationLast?: boolean;
  /** Order of purely numeric dates. */
  dateOrder: 'dmy' | 'mdy' | 'ymd';
  phrases: Record<PhraseKey, string[]>;
  rights: Record<Right, string[]>;
  units: {
    second: string[];
    minute: string[];
    hour: string[];
    day: string[];
    week: string[];
    month: string[];
    year: string[];
  };
  numbers: Record<string, number>;
  /** Periods said without a number ("seminggu", "через час"), in days. */
  spans?: Record<string, number>;
  /** Twelve patterns, January first. */
  months: string[];
  /** Patterns with one group: the age. */
  age: string[];
}

export const PHRASE_KEYS = [
  'policyTitle',
  'otherTitle',
  'collect',
  'negation',
  'but',
  'except',
  'firstPerson',
  'provider',
  'trainVerb',
  'trainAlone',
  'modelNoun',
  'improveVerb',
  'improvable',
  'ownModel',
  'beyond',
  'consent',
  'optOut',
  'anonymous',
  'externalModel',
  'content',
  'data',
  'otherData',
  'result',
  'store',
  'delete',
  'notStored',
  'temporary',
  'untilDeleted',
  'asNeeded',
  'immediate',
  'onDevice',
  'accountEnd',
  'otherPeriod',
  'sell',
  'notSold',
  'business',
  'gallery',
  'visible',
  'choose',
  'private',
  'ageDeny',
  'rightsHeading',
  'rightsCue',
  'notRight',
  'updated',
  'effective',
  'contact',
  'privacy',
  'processor',
  'uses',
  'authority',
  'signIn',
  'takesHome',
  'announces',
  'reported',
  'unlessKept',
  'untilDone',
  'byDefault',
  'documentWord',
  'asker',
  'refersTo',
  'privateWord',
  'joins',
  'means',
  'doneBy',
  'paidThrough',
  'searchEngine',
  'compatible',
  'someUsers',
  'cookie',
  'encrypted',
  'isStored',
  'server',
  'ownOnly',
  'others',
  'theySee',
  'showroom',
  'parentsAllow',
  'receives',
] as const;
export type PhraseKey = (typeof PHRASE_KEYS)[number];
