import { useState } from 'react';
import { standingFactsOf } from '../../../utils/extension/standingFactsOf.ts';
import type { PresentOfControl } from '../../../utils/ledger/foldPresent.ts';
import { rowsOf } from '../../../utils/ledger/readRows.ts';
import { MOST_BYTES } from '../useDroppedFiles.ts';
import { trainingThen } from './trainingThen.ts';
import { type Handed, whoHas } from './whoHas.ts';

type Training = PresentOfControl | 'no-control' | 'nothing-known' | 'not-in-catalogue';

/** What the record says about one picture. */
export interface Answer {
  name: string;
  handed: Array<Handed & { training: Training }>;
  damaged: number;
}

async function trainingOf({ upload }: Handed): Promise<Training> {
  if (upload.serviceId === undefined) return 'not-in-catalogue';
  const facts = await standingFactsOf(upload.serviceId);
  return facts ? trainingThen(facts, (await rowsOf(upload.serviceId)).rows, upload) : 'not-in-catalogue';
}

async function ask(file: File): Promise<Answer> {
  if (file.size > MOST_BYTES) throw new Error(`file-too-large: ${file.size}`);
  const { handed, damaged } = await whoHas(new Uint8Array(await file.arrayBuffer()));
  const lines = await Promise.all(handed.map(async (one) => ({ ...one, training: await trainingOf(one) })));
  return { name: file.name, handed: lines, damaged };
}

/** The answers for the pictures dropped last, and the names of those that could not be read. */
export function useWhoHas() {
  const [state, setState] = useState<{ answers: Answer[]; refused: string[]; busy: boolean }>();
  async function take(files: readonly File[]) {
    const answers: Answer[] = [];
    const refused: string[] = [];
    for (const file of files) {
      setState({ answers, refused, busy: true });
      try {
        answers.push(await ask(file));
      } catch (error) {
        console.error('picture-not-looked-up', error);
        refused.push(file.name);
      }
    }
    if (files.length > 0) setState({ answers, refused, busy: false });
  }
  return { ...state, take };
}
