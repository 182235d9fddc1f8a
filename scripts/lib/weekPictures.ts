import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Picture } from './galleryPage.ts';
import { runLane } from './step.ts';

/** The width of the windows of the tests. */
const WIDTH = 1280;
const FOLDER = 'week';

/**
 * Runs the weeks of use (`tests/e2e/both/weekOf…Tests.ts`) in both browsers and has them take a picture of each step into
 * `<folder>/week`. Throws if one of them fails: its pictures would tell half a story.
 */
export async function weekPictures(folder: string): Promise<Picture[]> {
  const tests = ['chromium', 'firefox'].map((browser) => `tests/e2e/${browser}/week`);
  const { failed } = await runLane([
    {
      name: 'weeks of use',
      run: ['vitest', 'run', '--project', 'e2e', ...tests],
      env: { LENSCAP_STEPS: join(folder, FOLDER) },
    },
  ]);
  if (failed) throw new Error('a week of use failed; what it wrote stands above');
  return readdirSync(join(folder, FOLDER))
    .sort()
    .map((file) => {
      const [person, browser, number, step = ''] = file.replace('.png', '').split('_');
      const caption = `${Number(number)} ${step.replaceAll('-', ' ')}`;
      return { group: `week of use, ${person}, ${browser}`, caption, file: `${FOLDER}/${file}`, width: WIDTH };
    });
}
