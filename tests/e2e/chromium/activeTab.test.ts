import { describe, expect, it } from 'vitest';
import { choose, controlCard, textWith } from '../lib/find.ts';
import { launchChromium } from '../lib/launchChromium.ts';
import { useSession } from '../lib/useSession.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { word } from '../lib/word.ts';

describe('without any permission for sites', () => {
  const held = useSession(launchChromium);

  /** The addresses of the open web pages, as far as the browser lets our worker know. */
  async function knownAddresses(): Promise<string[]> {
    const worker = await held.session.worker();
    return worker.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      return tabs.flatMap(({ url }) => (url && !url.startsWith('chrome') ? url : []));
    });
  }

  it('no address is known before a click on the icon', async () => {
    await held.session.openSite('https://chatgpt.com/');
    expect(await knownAddresses()).toEqual([]);
  });

  it('a click lends this one page, and going to another site takes it back', async () => {
    const other = await held.session.openSite('https://imgc.vip/');
    const page = await held.session.openSite('https://photoroom.com/');
    await textWith(await held.session.openPopup(page), word('headline.question'));
    expect(await knownAddresses()).toEqual(['https://photoroom.com/']);
    await page.goto('https://kontext-ai.com/');
    expect(await knownAddresses()).toEqual([]);
    await other.close();
  });

  it('a click after the death of the worker answers as before', async () => {
    const page = await held.session.openSite('https://chatgpt.com/');
    await held.session.killBackground();
    const text = await textWith(await held.session.openPopup(page), word('headline.question'));
    expect(text).toContain('ChatGPT');
  });

  /** The rules the browser holds: which face the icon shows on which hosts. */
  async function iconRules(): Promise<Record<string, string[]>> {
    const worker = await held.session.worker();
    return worker.evaluate(async () => {
      type Rule = { id: string; conditions: { pageUrl: Record<string, string> }[] };
      const rules = await new Promise<Rule[]>((done) => {
        chrome.declarativeContent.onPageChanged.getRules(undefined as never, done as never);
      });
      return Object.fromEntries(
        rules.map(({ id, conditions }) => [
          id.replace('face-', ''),
          conditions.map(({ pageUrl }) => (pageUrl.hostEquals ?? pageUrl.hostSuffix ?? '').replace(/^\./, '')),
        ]),
      );
    });
  }

  it('Chrome holds rules for the hosts of the catalogue, which follow the record', async () => {
    const atFirst = await iconRules();
    expect(Object.keys(atFirst)).toEqual(['unsaid']);
    expect(atFirst.unsaid).toEqual(expect.arrayContaining(['photoroom.com', 'app.photoroom.com', 'chatgpt.com']));
    expect(atFirst.unsaid).toEqual(expect.arrayContaining(['imgc.vip', 'zimageturbo.dev', 'kontext-ai.com']));

    const page = await held.session.openOwn('dashboard.html#/services/chatgpt');
    await choose(await controlCard(page, 'Improve the model for everyone'), word('standing.exposed'));
    const rules = await waitUntil('the new rules', async () => {
      const now = await iconRules();
      return now.exposed && now;
    });
    expect(rules.exposed).toContain('chatgpt.com');
    expect(rules.unsaid).not.toContain('chatgpt.com');
    expect(Object.values(rules).flat().sort()).toEqual(atFirst.unsaid?.toSorted());
  });
});
