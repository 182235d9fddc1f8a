import { appendFileSync } from 'node:fs';
import { z } from 'zod';

/** One line of the table that `npm run bench` prints at its end, and `docs/performance.md` keeps. */
export const figureSchema = z.object({
  /** What was measured, in a person's words; it names its line. */
  what: z.string(),
  /** The figure of Lenscap itself, with its unit. */
  ours: z.string(),
  /** The floor or the rival of the same run. */
  against: z.string(),
  /** Ours divided by that one. */
  ratio: z.number().optional(),
  /** The most that would be good enough, as a ratio or with its unit. */
  goal: z.string().optional(),
  isMissed: z.boolean().optional(),
});
export type Figure = z.infer<typeof figureSchema>;

/** A benchmark's word to `bench/run.ts`, which started it; alone it says nothing. */
export function figure(line: Figure): void {
  const file = process.env.BENCH_FIGURES;
  if (file) appendFileSync(file, `${JSON.stringify(line)}\n`);
}
