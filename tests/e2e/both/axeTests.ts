import { describe, expect, it } from 'vitest';
import { axeFindings } from '../lib/axeFindings.ts';
import { textWith } from '../lib/find.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
import { word } from '../lib/word.ts';

/** Nothing serious for a person with a keyboard, a screen reader, or weak eyes. */
export function axeTests(launch: Launch) {
  describe.each(['light', 'dark'] as const)('axe, %s', (scheme) => {
    const held = useSession(launch, scheme);

    it.each(['https://chatgpt.com/', 'https://imgc.vip/'])('has nothing serious about the popup on %s', async (url) => {
      const page = await held.session.openSite(url);
      const popup = await held.session.openPopup(page);
      await textWith(popup, word('headline.question'));
      expect(await popup.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(scheme === 'dark');
      expect(await axeFindings(popup)).toEqual([]);
    });

    it.each([
      ['dashboard.html', 'overview.emptyTitle'],
      ['dashboard.html#/services', 'services.search'],
      ['dashboard.html#/services/chatgpt', 'headline.question'],
      ['dashboard.html#/settings', 'recognise.title'],
      ['dashboard.html#/record', 'record.title'],
      ['dashboard.html#/requests', 'dashboard.requests'],
      ['dashboard.html#/uploads', 'audit.emptyTitle'],
      ['welcome.html', 'extName'],
    ])('has nothing serious about %s', async (path, key) => {
      const page = await held.session.openOwn(path);
      await textWith(page, word(key));
      expect(await axeFindings(page)).toEqual([]);
    });
  });
}
