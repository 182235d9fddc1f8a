import { describe, expect, it } from 'vitest';
import { byRole, textWith } from '../lib/find.ts';
import { launchChromium } from '../lib/launchChromium.ts';
import { useSession } from '../lib/useSession.ts';
import { word } from '../lib/word.ts';

describe('the policy reader on the page in front, with activeTab alone', () => {
  const held = useSession(launchChromium);

  async function readOn(url: string, expected: string) {
    const page = await held.session.openSite(url);
    const popup = await held.session.openPopup(page);
    await (await byRole(popup, 'button', word('policy.read'))).click();
    const text = await textWith(popup, expected);
    await popup.close();
    await page.close();
    return text;
  }

  it.each(['https://imgc.vip/privacy', 'https://kontext-ai.com/fr/legal/privacy-policy'])(
    'reads the French policy of %s and shows the sentences it rests on',
    async (url) => {
      const text = await readOn(url, word('policyQuestion.sellsData'));
      expect(text).toContain(word('policyAnswer.sells_no'));
      expect(text).toContain('“');
    },
  );

  it('reads the Indonesian policy of zimageturbo.dev', async () => {
    const text = await readOn('https://zimageturbo.dev/id/privacy-policy', word('policyQuestion.uploads'));
    expect(text).toContain(word('policyAnswer.uploads_temporary'));
  });

  it('says of a page that is no policy that it is none, and offers the way to it', async () => {
    const text = await readOn('https://imgc.vip/', word('policy.notPolicy'));
    expect(text).not.toContain(word('policyQuestion.sellsData'));
  });
});
