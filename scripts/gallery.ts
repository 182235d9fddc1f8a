/**
 * `npm run gallery`: pictures of every page of Lenscap, empty, with a year's record, and with one that is lost or held
 * elsewhere, in both themes, three languages and three widths, and of each step of the three weeks of use, with an index
 * page to look at them.
 * `npm run gallery -- overview requests-full` makes those only; the steps are `week`, the pictures for the stores `store`.
 * `npm run gallery -- readme` makes those of the README and of the stores in English anew, in docs/store/pictures.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { launchChromium } from '../tests/e2e/lib/launchChromium.ts';
import { settled } from '../tests/e2e/lib/settled.ts';
import { sampleRecord } from '../tests/sample/sampleRecord.ts';
import { startSites } from '../tests/sites/serve.ts';
import { CHROMIUM_BUILD, E2E_BUILD, FIREFOX_BUILD, PREPARE } from './lib/buildSteps.ts';
import { doTo } from './lib/galleryActs.ts';
import { galleryPage, type Picture } from './lib/galleryPage.ts';
import { type Look, PAGES, POPUPS, STORE } from './lib/galleryPlan.ts';
import { STATES, type State } from './lib/galleryStates.ts';
import { photograph } from './lib/photograph.ts';
import { runLane } from './lib/step.ts';
import { tallPicture } from './lib/tallPicture.ts';
import { wearTheme } from './lib/wearTheme.ts';
import { weekPictures } from './lib/weekPictures.ts';

const ROOT = resolve(import.meta.dirname, '..');
const FOLDER = resolve(ROOT, '.output/gallery');
const DOCUMENTS = resolve(ROOT, 'docs/store/pictures');
process.chdir(ROOT);
const LANGUAGES = readdirSync('locales').map((file) => file.slice(0, 2));
const wanted = process.argv.slice(2);
const isWanted = (name: string, state?: State) =>
  wanted.length === 0 || wanted.includes(name) || wanted.includes(`${name}-${state}`);

const builds = isWanted('week') ? [CHROMIUM_BUILD, FIREFOX_BUILD, E2E_BUILD] : [CHROMIUM_BUILD];
const { failed } = await runLane([PREPARE, ...builds]);
if (failed) process.exit(1);
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

const shown = (name: string, state: string, { theme, language, width }: Look) => ({
  group: `${name}, ${state}`,
  caption: `${theme}, ${language}, ${width} px`,
  width,
});

const sites = await startSites();
const pictures: Picture[] = [];
const record = sampleRecord(Temporal.Now.instant());
const overdue = record.rows.find((row) => row.kind === 'request' && row.company.name === 'Pixel Forge');
const openRequest = overdue?.id ?? '';
try {
  for (const [state, prepare] of Object.entries(STATES) as [State, (typeof STATES)[State]][]) {
    const session = await launchChromium({ sites });
    try {
      const page = await session.openOwn('dashboard.html#/record');
      await page.waitForSelector('dl');
      await prepare(page, session, record);
      for (const { name, path, states, looks, act } of PAGES) {
        if (!isWanted(name, state) || !states.includes(state)) continue;
        for (const look of looks) {
          const file = `${name}-${state}-${look.theme}-${look.language}-${look.width}.png`;
          await photograph(page, path.replace('REQUEST', openRequest), look, join(FOLDER, file), { act });
          pictures.push({ ...shown(name, state, look), file });
        }
      }
      for (const { name, path } of state === 'full' && isWanted('store') ? STORE : []) {
        for (const language of LANGUAGES) {
          const look: Look = { theme: 'light', language, width: 1280 };
          const file = `store-${name}-${language}.png`;
          await photograph(page, path.replace('REQUEST', openRequest), look, join(FOLDER, file), { size: 'store' });
          pictures.push({ ...shown('store', state, look), file });
        }
      }
      if (state === 'full' && wanted.includes('readme')) {
        for (const { name, path } of STORE) {
          const look: Look = { theme: 'light', language: 'en', width: 1280 };
          await photograph(page, path.replace('REQUEST', openRequest), look, join(DOCUMENTS, `${name}.png`), {
            size: 'store',
          });
        }
        const popup = await session.openPopup(await session.openSite('https://chatgpt.com/'));
        await wearTheme(popup, 'light');
        await settled(popup);
        // What the person said comes after the answer, and this after that.
        await popup.waitForSelector('footer');
        await popup.screenshot({ path: join(DOCUMENTS, 'popup.png') as `${string}.png` });
      }
      for (const { name, address, states, looks, act } of POPUPS) {
        if (!isWanted(name, state) || !states.includes(state)) continue;
        const site = await session.openSite(address);
        for (const look of looks) {
          const file = `${name}-${state}-${look.theme}-${look.language}.png`;
          await page.evaluate((language) => chrome.storage.local.set({ settings: { language } }), look.language);
          const popup = await session.openPopup(site);
          await wearTheme(popup, look.theme);
          await settled(popup, look.language);
          // The last part, which is loaded after the answer.
          await popup.waitForSelector('footer');
          if (act) await doTo(popup, act);
          await tallPicture(popup, join(FOLDER, file));
          pictures.push({ ...shown(name, state, { ...look, width: 380 }), file });
        }
        await site.close();
      }
    } finally {
      await session.close();
    }
    console.log(`✓ ${state}`);
  }
} finally {
  await sites.close();
}
if (isWanted('week')) pictures.push(...(await weekPictures(FOLDER)));
writeFileSync(join(FOLDER, 'index.html'), galleryPage(pictures));
console.log(`${pictures.length} pictures: ${relative(process.cwd(), join(FOLDER, 'index.html'))}`);
