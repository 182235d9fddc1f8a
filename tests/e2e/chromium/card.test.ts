import type { SerializedAXNode } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cardAxeTests } from '../both/cardAxeTests.ts';
import { LABEL, openGuideDesk } from '../lib/guideDesk.ts';
import { launchChromium } from '../lib/launchChromium.ts';
import { useSession } from '../lib/useSession.ts';
import { word } from '../lib/word.ts';

cardAxeTests(launchChromium);

/** One line for each thing a screen reader comes by. */
const linesOf = (node: SerializedAXNode): string[] => [
  [node.role, node.name].filter(Boolean).join(' '),
  ...(node.children ?? []).flatMap(linesOf),
];

describe('the card in its closed root', () => {
  const held = useSession((options) => launchChromium({ ...options, build: 'chrome-mv3-e2e' }));

  it('is read as a region with a list of steps and a spoken status, and its signs are not', async () => {
    const { session } = held;
    const desk = await openGuideDesk(session);
    const page = await session.openSite('https://chatgpt.com/switches/native.html');
    await desk.start(page, {
      steps: [
        { words: 'Settings', labels: ['Settings'] },
        { words: LABEL, labels: [], target: true },
      ],
    });
    await desk.says(page, word('guide.exposed'));
    const tree = await page.accessibility.snapshot({ interestingOnly: false });
    const all = tree ? linesOf(tree) : [];
    const silent = /^(none|InlineTextBox|paragraph|ListMarker 1|StaticText 1)/;
    const card = all.slice(all.indexOf(`region ${LABEL}`)).filter((line) => !silent.test(line));
    expect(card).toEqual([
      `region ${LABEL}`,
      `StaticText ${word('extName')}`,
      `heading ${LABEL}`,
      `StaticText ${LABEL}`,
      `button ${word('guide.close')}`,
      'StaticText ✕',
      'list',
      'listitem',
      'StaticText Settings',
      'listitem',
      `StaticText ${LABEL}`,
      'status',
      `StaticText ${word('guide.step', '2', '2', LABEL)}`,
      `StaticText ${word('guide.exposed')}`,
    ]);
    await page.close();
  });
});
