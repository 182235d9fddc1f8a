import { browser } from 'wxt/browser';
import type { StopReason } from '../images/stopReasons.ts';

const KEY = 'doorTask';

/** What the door in a page needs and cannot find out there: the words in the person's language. */
export interface DoorTask {
  lang: string;
  dir: 'ltr' | 'rtl';
  words: Record<
    | 'brand'
    | 'title'
    | 'titleMany'
    | 'carries'
    | 'carriesMany'
    | 'remove'
    | 'asItIs'
    | 'stop'
    | 'remember'
    | 'notRead'
    | 'tooLarge'
    | 'notCleaned'
    | 'folder'
    | 'notTaken'
    | 'unsure'
    | 'letNext'
    | 'looking'
    | 'cleaning'
    | 'close',
    string
  >;
  reasons: Record<StopReason, string>;
  /** Answers given for good, by host. */
  answers: Record<string, 'cleaned' | 'as-it-is'>;
}

/** Puts the task where the scripts in pages find it. */
export async function writeDoorTask(task: DoorTask): Promise<void> {
  await browser.storage.local.set({ [KEY]: task });
}

/** The task, for a script in a page; it was written by the worker and by nobody else. */
export async function readDoorTask(): Promise<DoorTask | undefined> {
  return (await browser.storage.local.get(KEY))[KEY] as DoorTask | undefined;
}
