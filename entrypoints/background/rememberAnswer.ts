import type { UploadPlace } from '../../utils/extension/onUploads.ts';
import { changeUploadSettings } from '../../utils/extension/uploadSettings.ts';
import { siteOf } from './writeUploads.ts';

/** Keeps an answer at the door for its site. */
export async function rememberAnswer(answer: 'cleaned' | 'as-it-is', place: UploadPlace): Promise<void> {
  const host = siteOf(place)?.hostname;
  if (host) await changeUploadSettings((old) => ({ ...old, answers: { ...old.answers, [host]: answer } }));
}
