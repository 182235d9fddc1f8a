import type { UploadWay } from './listenForFiles.ts';

/** What one picture carries, as far as the person wants to be asked about it. */
export interface FileFinding {
  /** It carries something the person is asked about. */
  asks: boolean;
  /** What, in the person's words. */
  lines: string[];
  /** It can be taken out without touching the picture. */
  canClean: boolean;
  /** Why nobody looked inside, in the person's words. */
  unread?: string;
}

/** The card's words. `{name}` is the file's name. */
export interface DoorTexts {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Who asks. */
  brand: string;
  title: string;
  /** The title where several pictures are held. */
  titleMany: string;
  /** "{name} carries:" */
  carries: string;
  /** "{name}, … + 12 carry:" */
  carriesMany: string;
  remove: string;
  asItIs: string;
  stop: string;
  remember: string;
  /** A file could not be looked at. */
  notRead: string;
  /** A file is larger than those that are looked at. */
  tooLarge: string;
  /** At least one could not be cleaned; nothing was handed over yet. */
  notCleaned: string;
  /** A folder was dropped; it cannot be held and handed on. */
  folder: string;
  /** The page did not take what was handed to it. */
  notTaken: string;
  /** It cannot be seen whether the page took it. */
  unsure: string;
  /** Button: the next one goes through untouched. */
  letNext: string;
  /** A batch is looked into, or cleaned, and it takes a while: picture `{at}` of `{count}`. */
  looking: string;
  cleaning: string;
  close: string;
}

export type DoorChoice = 'not-asked' | 'cleaned' | 'as-it-is' | 'stopped';

/** `none`: nothing was handed over. `unsure`: it was, but the page showed no sign of it. */
export type Delivery = 'taken' | 'unsure' | 'refused' | 'none';

export interface DoorOutcome {
  how: UploadWay;
  /** The pictures as the person gave them, and as the page got them. */
  given: File[];
  handed: File[];
  choice: DoorChoice;
  delivery: Delivery;
  /** The person wants this answer again on this service. */
  remember: boolean;
}

export interface DoorOptions {
  texts: DoorTexts;
  signal: AbortSignal;
  inspect(picture: File): Promise<FileFinding>;
  /** A copy without what was found, same name and type; null where it cannot be done. */
  clean(file: File): Promise<File | null>;
  /** The answer the person gave for this service for good. */
  remembered?(): 'cleaned' | 'as-it-is' | undefined;
  /** The moment before the person is asked: looking may have taken so long that the worker has gone to sleep. */
  onAsk?(): void;
  /** The moment before pictures go to the page; whoever leaves the tab now has given them away. */
  onHandOver?(handing: Pick<DoorOutcome, 'how' | 'given' | 'handed' | 'choice'>): void;
  onOutcome(outcome: DoorOutcome): void;
}
