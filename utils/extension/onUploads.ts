import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { KINDS_CARRIED } from '../images/kindsCarried.ts';
import { UPLOAD_PORT, type UploadNote, type UploadReceipt } from './uploadPort.ts';

const id = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));
const amount = z.int().check(z.nonnegative());
const sha256 = z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/)));
const kinds = z.optional(z.array(z.enum(KINDS_CARRIED as [string, ...string[]])).check(z.maxLength(40)));
/** More of them are told in several notes. */
const MOST = 5_000;

const seenSchema = z.strictObject({
  id,
  how: z.enum(['picker', 'drop', 'paste', 'capture']),
  name: z.string().check(z.maxLength(2_000)),
  type: z.string().check(z.maxLength(200)),
  size: amount,
  choice: z.enum(['not-asked', 'cleaned', 'as-it-is', 'stopped']),
  removed: kinds,
});
const readSchema = z.strictObject({
  id,
  width: z.optional(amount),
  height: z.optional(amount),
  sha256,
  pictureSha256: sha256,
  carries: kinds,
});
const noteSchema = z.strictObject({
  seen: z.optional(z.array(seenSchema).check(z.maxLength(MOST))),
  read: z.optional(z.array(readSchema).check(z.maxLength(MOST))),
  refused: z.optional(z.array(id).check(z.maxLength(MOST))),
  remember: z.optional(z.enum(['cleaned', 'as-it-is'])),
  bring: z.optional(z.literal(true)),
});

export type ToldUpload = NonNullable<UploadNote['seen']>[number] & NonNullable<UploadNote['read']>[number];

/** Where the uploads happened, by the browser's word: the frame's own address and that of its tab. */
export interface UploadPlace {
  frameUrl: string;
  tabUrl: string | undefined;
}

export interface UploadHandlers {
  write(uploads: ToldUpload[], place: UploadPlace): Promise<void>;
  remember(answer: 'cleaned' | 'as-it-is', place: UploadPlace): Promise<void>;
}

/**
 * Registers the worker's side: `write` gets uploads as soon as it is known what was in them, or when the tab goes away
 * before that. Connections from anything but a script of ours in a tab are refused, notes that fit no schema too.
 */
export function onUploads(handlers: UploadHandlers): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== UPLOAD_PORT) return;
    const { id, tab, url, frameId } = port.sender ?? {};
    if (id !== browser.runtime.id || tab?.id === undefined || !url || url.startsWith(browser.runtime.getURL(''))) {
      port.disconnect();
      return;
    }
    const place = { frameUrl: url, tabUrl: tab.url };
    const target = { tabId: tab.id, frameIds: [frameId ?? 0] };
    const waiting = new Map<string, NonNullable<UploadNote['seen']>[number]>();

    /** To a tab that may be gone by now. */
    function receipt(message: UploadReceipt) {
      try {
        port.postMessage(message);
      } catch {
        // Gone; the rows are on disk all the same.
      }
    }

    async function finish(read: NonNullable<UploadNote['read']>) {
      const uploads = read.flatMap((found): ToldUpload[] => {
        const own = waiting.get(found.id);
        waiting.delete(found.id);
        return own ? [{ ...own, ...found }] : [];
      });
      if (uploads.length > 0) await handlers.write(uploads, place);
    }

    async function take({ seen = [], read = [], refused = [], remember, bring }: UploadNote) {
      for (const upload of seen) waiting.set(upload.id, upload);
      for (const gone of refused) waiting.delete(gone);
      if (bring) {
        const brought = browser.scripting.executeScript({ target, files: ['/inspect.js'], injectImmediately: true });
        receipt({
          brought: await brought.then(
            () => true,
            () => false,
          ),
        });
      }
      await finish(read);
      if (remember) await handlers.remember(remember, place);
      const done = [...read.map((each) => each.id), ...refused];
      if (done.length > 0) receipt({ done });
    }

    const trouble = (error: unknown) => console.error('uploads-not-written', error);
    port.onMessage.addListener((message: unknown) => {
      const note = noteSchema.safeParse(message);
      if (note.success) take(note.data as UploadNote).catch(trouble);
      else console.error('upload-note-refused', z.prettifyError(note.error));
    });
    port.onDisconnect.addListener(() => {
      finish([...waiting.keys()].map((gone) => ({ id: gone }))).catch(trouble);
    });
  });
}
