import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type GuideTask, TASK_KEY } from '../../../utils/page/guide/guideTask.ts';
import { RECORD_KEY, type RecordTask } from '../../../utils/page/record/recordTask.ts';
import { axeFindings } from '../lib/axeFindings.ts';
import { builtFolder } from '../lib/builtFolder.ts';
import { faintTexts } from '../lib/faintTexts.ts';
import { guideTask, LABEL } from '../lib/guideDesk.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { word } from '../lib/word.ts';

const ROUTE = {
  steps: [
    { words: 'Settings', labels: ['Settings'] },
    { words: 'Data controls', labels: ['Data controls'] },
    { words: LABEL, labels: [], target: true },
  ],
};
const BY_WORDS = { steps: [{ words: 'Click the picture at the top', labels: [] }], labels: ['no such switch'] };

/** Every state of the guide's card: the replica page that leads to it, the task, the words it then says. */
const STATES: { state: string; page: string; task?: Partial<GuideTask>; says: string }[] = [
  { state: 'a step that is found', page: 'dialog', task: ROUTE, says: 'guide.click' },
  { state: 'a step that is not there', page: 'hidden', task: ROUTE, says: 'guide.notFound' },
  { state: 'a step in words', page: 'dark', task: BY_WORDS, says: 'guide.byWords' },
  { state: 'several of the name', page: 'twins', says: 'guide.several' },
  { state: 'exposed', page: 'native', says: 'guide.exposed' },
  { state: 'protective', page: 'radix', task: { protectiveState: 'on' }, says: 'guide.protective' },
  { state: 'seen again', page: 'mui', task: { protectiveState: 'on', afterReload: true }, says: 'guide.confirmed' },
  { state: 'could not tell', page: 'mixed', says: 'guide.couldNotTell' },
];

function recordTask(): RecordTask {
  const [title = '', hint = '', move = '', copy = '', stop = '', copied = '', notCopied = ''] = [
    'title',
    'hint',
    'move',
    'copy',
    'stop',
    'copied',
    'notCopied',
  ].map((key) => word(`recorder.${key}`));
  const texts = {
    lang: 'en',
    dir: 'ltr' as const,
    brand: word('extName'),
    title,
    hint,
    move,
    copy,
    stop,
    copied,
    notCopied,
  };
  return { today: '2026-05-03', texts };
}

/** The one element of ours: last in the page, or in the dialog that is open. */
const HOST = '[popover]';

/**
 * Runs one of the scripts as it is built in the page's own world, where the card's root can be opened: nobody but an extension
 * sees into a closed one, and the browsers let no test bring axe there.
 */
async function put(page: Page, file: string, key: string, task: object): Promise<void> {
  await page.evaluate(
    (name, value) => {
      const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function (init) {
        return attachShadow.call(this, { ...init, mode: 'open' });
      };
      Object.assign(globalThis, { chrome: { runtime: { sendMessage: async () => ({}) } }, [name]: value });
    },
    key,
    task,
  );
  await page.evaluate(readFileSync(join(builtFolder('chrome-mv3'), file), 'utf8'));
}

const textOf = (page: Page) =>
  page.evaluate((host) => document.querySelector(host)?.shadowRoot?.querySelector('.card')?.textContent ?? '', HOST);

/** Nothing serious for a person with a screen reader or weak eyes about the cards that stand in a page. */
export function cardAxeTests(launch: Launch) {
  describe.each(['light', 'dark'] as const)('accessibility of the cards in a page, %s', (scheme) => {
    const held = useSession(launch, scheme);

    it.each(STATES)('has nothing serious about $state', async ({ page: name, task, says }) => {
      const page = await held.session.openSite(`https://chatgpt.com/switches/${name}.html`);
      await put(page, 'guide.js', TASK_KEY, guideTask(task));
      await waitUntil(`the card to say "${word(says)}"`, async () => (await textOf(page)).includes(word(says)));
      expect([...(await axeFindings(page, HOST)), ...(await faintTexts(page, HOST))]).toEqual([]);
      await page.close();
    });

    it('has nothing serious about the recorder', async () => {
      const page = await held.session.openSite('https://chatgpt.com/switches/dialog.html');
      await put(page, 'record.js', RECORD_KEY, recordTask());
      expect([...(await axeFindings(page, HOST)), ...(await faintTexts(page, HOST))]).toEqual([]);
      await page.click('button');
      await waitUntil('the step on the card', async () => (await textOf(page)).includes('Settings (button)'));
      expect([...(await axeFindings(page, HOST)), ...(await faintTexts(page, HOST))]).toEqual([]);
      await page.close();
    });
  });
}
