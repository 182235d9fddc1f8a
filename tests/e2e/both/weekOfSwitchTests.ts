import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { dateIn } from '../lib/dateIn.ts';
import { daysPass } from '../lib/daysPass.ts';
import { byRole, choose, controlCard, textWith } from '../lib/find.ts';
import { isGone } from '../lib/isGone.ts';
import { press } from '../lib/press.ts';
import { stepPictures } from '../lib/stepPictures.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { walkWelcome } from '../lib/walkWelcome.ts';
import { word } from '../lib/word.ts';

const SWITCH = 'Improve model for everyone';
const [SEEN, AGAIN] = ['standing.seen', 'standing.seenAgain'];

/** The line that says what was seen, and whether it wears the green of what is done. */
async function isGreen(popup: Page, text: string): Promise<boolean> {
  await textWith(popup, text);
  return popup.evaluate((wanted) => {
    const line = [...document.querySelectorAll('p')].find((each) => each.textContent?.includes(wanted));
    const probe = document.body.appendChild(document.createElement('p'));
    probe.className = 'text-safe';
    const same = Boolean(line && getComputedStyle(line).color === getComputedStyle(probe).color);
    probe.remove();
    return same;
  }, text);
}

/** Somebody on photoroom.com who wants the switch, now. In Chromium with `activeTab` alone. */
export function weekOfSwitchTests(launch: Launch) {
  describe('a week of use, compressed, of somebody who wants the switch', () => {
    const held = useSession(launch);

    it('from the welcome to the switch, without a word typed, and back when the service has turned it', async () => {
      const { session } = held;
      const step = stepPictures('switch', session);
      const first = await walkWelcome(session, step);
      const site = await session.openSite('https://app.photoroom.com/');

      /** Presses a button of the popup that closes it. */
      async function pressAndGo(name: string, popup: Page) {
        await press(popup, name);
        await waitUntil('the popup to close by itself', () => isGone(popup));
        await site.bringToFront();
      }
      async function goToSwitch() {
        await press(site, 'Preferences');
        await press(site, 'Your profile');
        return byRole(site, 'switch', SWITCH);
      }
      async function popupSays(text: string, name: string) {
        const popup = await session.openPopup(site);
        await textWith(popup, text);
        await step(popup, name);
        return popup;
      }
      const elements = () => site.evaluate(() => document.querySelectorAll('*').length);

      const bare = await elements();
      await pressAndGo(word('guide.showMe'), await popupSays(word('headline.unsaid'), 'popup'));
      await waitUntil('the card in the page', async () => (await elements()) > bare);
      await step(site, 'shown-the-way');
      const toggle = await goToSwitch();
      await (await popupSays(word(SEEN, word('state.exposed')), 'exposed')).close();
      await site.bringToFront();
      await step(site, 'at-the-switch');
      await toggle.click();
      await textWith(first, word(SEEN, word('state.protective')));
      await step(site, 'protects-now');
      const flipped = await popupSays(word(SEEN, word('state.protective')), 'flipped');
      // The first thing they read, and not only at the switch below.
      expect(await flipped.$eval('[aria-labelledby=headline]', (part) => part.textContent)).toContain(
        word(SEEN, word('state.protective')),
      );
      expect(await isGreen(flipped, word(SEEN, word('state.protective')))).toBe(false);

      // After the reload the settings are closed, so the guide shows the way once more, and reads the switch as it is found.
      await pressAndGo(word('guide.lookAgain'), flipped);
      await goToSwitch();
      const sure = await popupSays(word(AGAIN, word('state.protective')), 'seen-again');
      expect(await isGreen(sure, word(AGAIN, word('state.protective')))).toBe(true);
      await choose(await controlCard(sure, SWITCH), word('standing.protected'));
      await textWith(
        sure,
        word('headline.said', word('standing.protected'), await dateIn(sure, Temporal.Now.instant())),
      );
      await step(sure, 'said');
      await sure.close();

      await daysPass(first, 6);
      await site.evaluate(() => localStorage.setItem('photoroom-improve-model', 'true'));
      await site.bringToFront();
      await pressAndGo(word('guide.lookAgain'), await session.openPopup(site));
      const turned = await goToSwitch();
      const then = Temporal.Now.instant().subtract({ hours: 24 * 6 });
      const sentence = word('turnedBack.onToday', await dateIn(first, then));
      await (await popupSays(sentence, 'turned-back')).close();
      const overview = await session.openOwn('dashboard.html');
      await textWith(overview, sentence);
      await step(overview, 'needs-you');

      await site.bringToFront();
      await turned.click();
      await overview.bringToFront();
      await waitUntil('the overview to be content', async () => !(await textWith(overview, '')).includes(sentence));
      await step(overview, 'in-order');
    });
  });
}
