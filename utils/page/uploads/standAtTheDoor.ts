import type { KindCarried } from '../../images/kindsCarried.ts';
import type { StopReason } from '../../images/stopReasons.ts';
import { beforeFiles } from './beforeFiles.ts';
import { beforePaste } from './beforePaste.ts';
import type { DoorTexts, FileFinding } from './doorTypes.ts';
import { fromFile } from './fromFile.ts';
import { holdAtTheDoor } from './holdAtTheDoor.ts';
import { inspectorBy } from './inspector.ts';
import { type Noted, type NotedUpload, noteUploads } from './noteUploads.ts';
import { MOST_BYTES } from './readBytes.ts';
import type { ReadUpload } from './readUpload.ts';
import { withBytes } from './withBytes.ts';

/** What the extension gives the door. The task comes a moment after the page began; no person is as quick. */
export interface DoorSetup {
  task: Promise<
    | {
        lang: string;
        dir: 'ltr' | 'rtl';
        words: Omit<DoorTexts, 'lang' | 'dir'>;
        reasons: Record<StopReason, string>;
        answers: Record<string, 'cleaned' | 'as-it-is'>;
      }
    | undefined
  >;
  tell(note: {
    seen?: NotedUpload[];
    read?: (ReadUpload & { id: string })[];
    refused?: string[];
    remember?: 'cleaned' | 'as-it-is';
  }): void;
  bring(): Promise<void>;
  wake(): void;
  host: string;
}

const NOTHING: FileFinding = { asks: false, lines: [], canClean: false };

/** The door as it stands in a page: looks, asks, cleans, hands on, and tells the worker of each upload. */
export function standAtTheDoor({ task, tell, bring, wake, host }: DoorSetup): void {
  const texts = {} as DoorTexts;
  let reasonWords: Partial<Record<StopReason, string>> = {};
  let answer: 'cleaned' | 'as-it-is' | undefined;
  const ready = task.then((given) => {
    if (!given) return;
    Object.assign(texts, given.words, { lang: given.lang, dir: given.dir });
    reasonWords = given.reasons;
    answer = Object.hasOwn(given.answers, host) ? given.answers[host] : undefined;
  });
  const inspector = () => inspectorBy(bring);
  const sink = {
    seen: (seen: NotedUpload[]) => tell({ seen }),
    read: (read: (ReadUpload & { id: string })[]) => tell({ read }),
    refused: (refused: string[]) => tell({ refused }),
  };
  const removedFrom = new WeakMap<File, KindCarried[]>();
  let last: Noted | undefined;

  async function look(file: File): Promise<FileFinding> {
    if (file.size > MOST_BYTES) return { asks: true, lines: [], canClean: false, unread: texts.tooLarge };
    const { mayCarry, look: read } = await inspector();
    const facts = await withBytes(file, (bytes) => (mayCarry(bytes) ? read(bytes) : undefined));
    if (!facts) return NOTHING;
    const { reasons, canClean } = facts;
    const lines = reasons.map((reason) => reasonWords[reason] ?? reason);
    return { asks: reasons.length > 0, lines, canClean };
  }

  const signal = new AbortController().signal;
  beforeFiles(() => {
    wake();
    void inspector().catch(() => undefined);
  }, signal);
  beforePaste(wake, signal);

  holdAtTheDoor({
    texts,
    signal,
    async inspect(picture) {
      await ready;
      return look(picture);
    },
    async clean(file) {
      const { clean } = await inspector();
      return withBytes(file, (bytes) => {
        const cleaned = clean(bytes);
        if (!cleaned) return null;
        const { name, type, lastModified } = file;
        const copy = new File(fromFile(file, bytes, cleaned.parts), name, { type, lastModified });
        removedFrom.set(copy, cleaned.removed);
        return copy;
      });
    },
    remembered: () => answer,
    onAsk: wake,
    onHandOver({ how, handed, choice }) {
      const removed = handed.map((file) => removedFrom.get(file) ?? []);
      last = noteUploads({ how, files: handed, choice, removed }, sink, inspector);
    },
    onOutcome({ how, given, choice, delivery, remember }) {
      if (choice === 'stopped') last = noteUploads({ how, files: given, choice }, sink, inspector);
      if (delivery === 'refused') sink.refused(last?.ids ?? []);
      else void last?.tellContents();
      if (!remember || choice === 'stopped' || choice === 'not-asked') return;
      answer = choice;
      tell({ remember: choice });
    },
  });
}
