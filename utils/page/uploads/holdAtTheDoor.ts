import { now } from '../dom/natives.ts';
import { askCard } from './askCard.ts';
import { deliver } from './deliver.ts';
import type { Delivery, DoorChoice, DoorOptions, FileFinding } from './doorTypes.ts';
import { findingLines } from './findingLines.ts';
import { type HeldFiles, holdFiles } from './holdFiles.ts';
import { isImageFile } from './isImageFile.ts';
import { type HandedFiles, listenForFiles, takesFolders } from './listenForFiles.ts';
import { clearFiles } from './setFiles.ts';
import { type Progress, showProgress } from './showProgress.ts';

/** Longer looking at one picture is no looking; then the person decides without. */
const INSPECT_MS = 15_000;
/** So long "let the next one through" holds. */
const NEXT_MS = 60_000;

/**
 * Stops every picture at the door: looks at it, asks the person if it carries something, and hands it on by the same
 * way, cleaned or as it is. Start it at `document_start`. What fails is put to the person; nothing is handed over
 * unasked, nothing is dropped without a word.
 */
export function holdAtTheDoor(options: DoorOptions): void {
  const { texts, signal } = options;
  let queue = Promise.resolve();
  let nextPasses = Number.NEGATIVE_INFINITY;

  listenForFiles((handed) => {
    const images = handed.files.filter(isImageFile);
    if (now() < nextPasses) {
      nextPasses = Number.NEGATIVE_INFINITY;
      options.onHandOver?.({ how: handed.how, given: images, handed: images, choice: 'as-it-is' });
      report(handed, images, 'as-it-is', 'taken', false);
      return false;
    }
    const held = holdFiles(handed);
    queue = queue.then(() => serve(held)).catch(() => fail(held));
    return true;
  }, signal);

  function report(
    { how, files }: HandedFiles,
    handed: File[],
    choice: DoorChoice,
    delivery: Delivery,
    remember: boolean,
  ) {
    options.onOutcome({ how, given: files.filter(isImageFile), handed, choice, delivery, remember });
  }

  async function serve(held: HeldFiles): Promise<void> {
    if (held.hasFolder) return refuse(held, texts.folder);
    const images = held.files.filter(isImageFile);
    const findings = await withProgress('looking', images.length, (progress) => inspectAll(images, progress));
    if (!findings.some(({ asks }) => asks)) return handOver(held, held.files, 'not-asked', false);
    const canClean = findings.every(({ asks, canClean }) => !asks || canClean) && !keepsPaths(held);
    const remembered = findings.some(({ unread }) => unread) ? undefined : options.remembered?.();
    const usable = remembered === 'cleaned' && !canClean ? undefined : remembered;
    const { answer, remember } = usable
      ? { answer: usable, remember: false }
      : await ask(findingLines(images, findings, texts), canClean, images.length > 1);
    if (answer === 'stopped') return stop(held, remember);
    if (answer === 'as-it-is') return handOver(held, held.files, 'as-it-is', remember);
    const cleaned = await withProgress('cleaning', images.length, (progress) =>
      cleanAll(held.files, findings, progress),
    );
    if (cleaned) return handOver(held, cleaned, 'cleaned', remember);
    const second = await ask([texts.notCleaned], false);
    return second.answer === 'stopped' ? stop(held, false) : handOver(held, held.files, 'as-it-is', false);
  }

  async function withProgress<T>(
    words: 'looking' | 'cleaning',
    count: number,
    work: (progress: Progress) => Promise<T>,
  ): Promise<T> {
    const progress = showProgress(texts, words, count);
    try {
      return await work(progress);
    } finally {
      progress.end();
    }
  }

  /**
   * One after the other: a batch must not be in memory all at once, and the page gets its turns in between. When one takes
   * too long (a drive that is gone), the rest are not waited for.
   */
  async function inspectAll(pictures: File[], progress: Progress): Promise<FileFinding[]> {
    const unread: FileFinding = { asks: true, lines: [], canClean: false, unread: texts.notRead };
    const findings: FileFinding[] = [];
    let isStuck = false;
    for (const [at, picture] of pictures.entries()) {
      progress.at(at + 1);
      const finding: FileFinding | 'failed' | 'late' = isStuck ? 'late' : await inspectInTime(picture);
      isStuck = finding === 'late';
      findings.push(typeof finding === 'string' ? unread : finding);
    }
    return findings;
  }

  async function inspectInTime(picture: File): Promise<FileFinding | 'failed' | 'late'> {
    const { promise, resolve } = Promise.withResolvers<'late'>();
    const timer = setTimeout(() => resolve('late'), INSPECT_MS);
    const finding = await Promise.race([options.inspect(picture).catch(() => 'failed' as const), promise]);
    clearTimeout(timer);
    return finding;
  }

  function ask(lines: Parameters<typeof askCard>[0]['lines'], canClean: boolean, isBatch = false) {
    options.onAsk?.();
    const { lang, dir, brand } = texts;
    const title = isBatch ? texts.titleMany : texts.title;
    return askCard<'cleaned' | 'as-it-is' | 'stopped'>(
      {
        lang,
        dir,
        brand,
        title,
        lines,
        answers: [
          ...(canClean ? [{ answer: 'cleaned', text: texts.remove, main: true } as const] : []),
          { answer: 'as-it-is', text: texts.asItIs },
          { answer: 'stopped', text: texts.stop },
        ],
        ...(canClean ? { remember: texts.remember } : {}),
        otherwise: 'stopped',
      },
      signal,
    );
  }

  /** The files with cleaned pictures in their places; undefined if one that asks could not be cleaned. */
  async function cleanAll(files: File[], findings: FileFinding[], progress: Progress): Promise<File[] | undefined> {
    const out: File[] = [];
    let image = 0;
    for (const file of files) {
      const finding = isImageFile(file) ? findings[image++] : undefined;
      progress.at(image);
      const cleaned = finding?.asks ? await options.clean(file).catch(() => null) : file;
      if (!cleaned) return undefined;
      out.push(cleaned);
    }
    return out;
  }

  async function handOver(held: HeldFiles, files: File[], choice: DoorChoice, remember: boolean): Promise<void> {
    const { how } = held;
    options.onHandOver?.({ how, given: held.files.filter(isImageFile), handed: files.filter(isImageFile), choice });
    const delivery = await deliver(held, files);
    report(held, files.filter(isImageFile), choice, delivery, remember);
    if (delivery === 'refused') await tellAndOffer(texts.notTaken);
    if (delivery === 'unsure') await tellAndOffer(texts.unsure);
  }

  function stop(held: HeldFiles, remember: boolean): void {
    // What was dropped on a field, or pasted there, never got into it.
    if (held.input && held.how !== 'drop' && held.how !== 'paste') clearFiles(held.input);
    report(held, [], 'stopped', 'none', remember);
  }

  async function refuse(held: HeldFiles, text: string): Promise<void> {
    report(held, [], 'stopped', 'none', false);
    await tellAndOffer(text);
  }

  /** Says what happened; the person may let the next one through untouched. */
  async function tellAndOffer(text: string): Promise<void> {
    const { lang, dir, brand, title } = texts;
    const answers = [
      { answer: 'next', text: texts.letNext },
      { answer: 'close', text: texts.close, main: true },
    ] as const;
    const { answer } = await askCard({ lang, dir, brand, title, lines: [text], answers, otherwise: 'close' }, signal);
    if (answer === 'next') nextPasses = now() + NEXT_MS;
  }

  const fail = (held: HeldFiles) => refuse(held, texts.notTaken).catch(() => undefined);
}

const keepsPaths = ({ input }: HeldFiles): boolean => Boolean(input && takesFolders(input));
